### What is private: before and after the questions about safety, whom to tell, leaving at once, erasing.

apart = The next 2 questions are private.
    .help = Do you want to answer them on your own?
    .danger = If you are in danger, your social worker must act when you tell them.
    .watch = Here a different person must watch for your yes.
    .wait = If not, these questions wait for you in What I said.
    .yours = Only you can answer these. They wait for you in What I said.
    .alone = My helper goes out of the room.
    .other = I want a different person to help me.
    .skip = I skip these questions for now.
    .on = We go on as we are now.

# After each question about safety: the same for everybody.
safe-talk = You have a right to be safe. You can have a break.
    .line-1 = You can talk to a person you trust.
    .line-2 = You can talk to your social worker alone.
    .line-3 = In danger, call 999.
    .line-4 = Help shows more people you can tell.

want-advocate = I want an advocate.
    .detail = An *advocate* speaks up for you.

picked-private = Picked
answered = Answered
answered-again = Answered. You can answer again.

# In lists, for what is about safety: the same for everybody.
said-safety = Private

bar-leave = Leave now

## Taken back for good: asked, asked once more, done.

erase-begin = Take it back for good
erase = Do you want to take this back for good?
    .line-1 = This answer goes out of your plan.
    .line-2 = What other people answered to it goes too.
    .line-3 = The help and the goals that came from it go too.
    .line-4 = It cannot come back.
    .line-5 = Files that you made before can still have it.
    .yes = Yes, take it back.
    .no = No, keep it.
erase-sure = Are you sure?
    .line-1 = It is then in no part of your plan.
    .yes = Yes, I am sure.
erase-done = It is not in your plan.
    .line-1 = You can answer again on any day.
    .line-2 = Files that you made before can still have it.
    .line-3 = What you gave to people before stays with them.
    .files = Delete the files that are kept with my plan.
    .files-help = Copies in other places stay.
erase-files = The files are deleted.
    .line-1 = Copies in other places stay.
    .line-2 = You can make a new file on any day.
    .stay = Some files could not be deleted. Ask your helper.

# With a helper who watches for a yes: the answer was shown when it was asked.
seen-private = You showed yes. Is it right?

## Whom to tell, in Help: for everybody, always.

help-safe-danger = In danger, call *999*.
help-safe-person = You can tell a person you trust.
help-safe-worker = You can tell your social worker.
help-safe-council = You can call your council.
help-safe-ask = Ask your council for *adult safeguarding*. They help adults to be safe.
