### When something goes wrong: one plain sentence and what to do next.

trouble-not-a-plan = This file is not a plan.
    .next = Pick a different plan.
trouble-newer = This plan is from a newer version.
    .next = Ask a person to get the new version of My Own Plan.
trouble-in-use = This plan is open in a different window.
    .next = Close the other window first.
trouble-read-only = We cannot save in this place.
    .next = Ask a person to help you choose a different place.
trouble-full = This computer is full.
    .next = Ask a person to make more room. Then try again.
trouble-damaged = This plan has a problem.
    .next = Nothing was changed. Ask a person to help you.
trouble-gone = This plan is not there any more.
    .next = Pick a different plan.
trouble-gone-now = We cannot find your plan.
    .next = Is it on a memory stick? Put the stick back in.
trouble-document = We could not make the document.
    .next = Your plan is safe. Try again.
trouble-copy = We could not save it there.
    .next = Your document is safe. Pick a different place.
trouble-choose = We could not show the folders.
    .next = Pick a different place.
trouble-open = We could not open it.
    .next = Ask a person to help you open it.
trouble-no-viewer = This computer has nothing to open it with.
    .next = Save it on a memory stick. Open it on a different computer.
trouble-document-gone = The document is not there any more.
    .next = Your plan is safe. Make the document again.
trouble-no-sound = There is no sound on this computer.
trouble-no-own-voice = No voice for names
trouble-content = A file with questions has a problem.
    .next = We use our own questions. Ask a person to look at it.
trouble-other = Something went wrong.
    .next = Your plan is safe. Try again.
trouble-start = My Own Plan cannot start.
    .next = Nothing was changed. Ask a person to help you.
trouble-ok = I understand
trouble-try-again = Try again

## Words that could not be saved.

trouble-words = Your words are still here. They are not saved yet.
trouble-go-on = Go on without saving
trouble-words-lost = Some of your words are not saved yet.
trouble-go-back = Go back
trouble-leave = Leave and lose my words
trouble-close = Close and lose my words
