### A simpler way to answer: three faces, and cards that are sorted on a mat. None of it is a level of need.

set-answers = How do you want to answer?
    .help = You can change this at any time.
    .four = I pick from all the answers.
    .three = I pick from 3 faces.

## Three faces.

feel = How is this for you?
    .help = Every face is a good answer.
    .good = This is good for me.
    .middle = This is in the middle for me.
    .hard = This is hard for me.

simple-right = Is this right for you?
    .yes = Yes, this is right for me.
    .no = No, this is not right for me.

## The mat.

mat-begin = My mat
mat = This is your mat.
    .help = Each card is a part of your life. You say where it goes.
mat-new = Sort the cards
mat-on = Go on with the cards
mat-show = See my mat
mat-moved = See what is different now
mat-last = See my mat from last time
mat-parts = Sort one part of my life
    .help = Pick a part. It has cards of its own.
mat-card = Where does this card go?
put =
    .good = Good
    .good-middle = Between good and the middle
    .middle = In the middle
    .middle-hard = Between the middle and not good
    .hard = Not good
    .out = Leave this card out
mat-whole = This is my mat. Is it right?
    .help = Pick a place to move its cards.
    .day = From { $date }
mat-whole-last = This is my mat from last time.
mat-right = Yes, this is my mat.
mat-open = Not on the mat yet
mat-private = You put these too. This is private.
mat-column = Pick a card to move it.
    .none = No card is here.
mat-moved-heading = What is different from last time?
    .none = No card has a different place.
mat-now =
    .good = Now: good.
    .good-middle = Now: between good and the middle.
    .middle = Now: in the middle.
    .middle-hard = Now: between the middle and not good.
    .hard = Now: not good.
    .out = Now: left out.
mat-then =
    .good = Last time: good.
    .good-middle = Last time: between good and the middle.
    .middle = Last time: in the middle.
    .middle-hard = Last time: between the middle and not good.
    .hard = Last time: not good.
    .out = Last time: left out.
