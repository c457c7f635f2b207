### The first screen: whose plan is it?

start-heading = Hello. Whose plan is it?
start-heading-new = Hello. This is My Own Plan.
start-line = Pick your plan, or make a new one.
start-new = Make a new plan
    .detail = You can do it in small steps.
start-example = Look at an example
    .detail = See how it works first.
start-no-name = My plan
start-nth = Plan { $nth }
start-example-copy = This is an example.

## The map of my plan.

map-heading = Where do you want to go?
map-heading-name = { $name }, where do you want to go?
map-here = You are here.
map-next = You go on here.
map-me = My name and my picture
map-line = Each tile is one part of your plan.

## Pause.

pause-heading = You can stop now.
pause-line-1 = Everything is saved.
pause-not-saved = Not everything is saved yet.
pause-line-2 = You can come back on any day.
pause-go-on = Back to my plan
pause-start = Go to the first page
pause-close = Close My Own Plan

## Help.

help-heading = Who can help you?
help-line = You can ask a person you trust at any time.
help-ask = Ask { $name }.
help-ask-call = Ask { $name }. The phone number is { $phone }.
help-call = The phone number is { $phone }.
help-hard = This was hard for me.
help-who = Who helps me with this plan
    .detail = Type a name and a phone number.
help-phone = How do you reach your helper?
    .help = Type a phone number.
    .field = Phone number
help-how = How to use the buttons
help-looks = How it looks and sounds
help-credits = Who made this
help-safe = Who can I tell?
    .detail = When you feel worried or not safe.
help-words = Hard words
    .detail = What they mean.

help-how-heading = How to use the buttons
help-how-pick = Press a picture to pick it.
help-how-change = You can change an answer at any time.
help-how-more = More shows you the next page of this screen.
help-how-not-sure = Not sure is a good answer. You can come back to it.
help-how-later = Later leaves the question for a different day.
help-how-back = Back takes you to the page or the screen before.
help-how-map = My map shows all parts of your plan.
help-how-hear = Hear again reads the screen to you again.
help-how-pause = Pause lets you stop. Everything is saved.
help-how-saved = Saved means that your answer is kept.
help-how-next = Next shows the next page. Then it goes to the next screen.

help-who-heading = Who helps you with this plan?
help-who-line = Type the name of a person you trust.
help-who-field = Name of my helper

## Who made the pictures, the letters and the voice.

credits-heading = Who made this
credits-pictures = The pictures are from OpenMoji.
    .detail = We changed some of them. Licence: CC BY-SA 4.0
credits-font = The letters are called Andika.
    .detail = Made by SIL. Licence: Open Font Licence 1.1
credits-voice = The voice is made by a computer.
    .detail = Kokoro voice, bf_emma. Licence: Apache 2.0
credits-code = You can use and change this program.
    .detail = Licence: MIT or Apache 2.0
