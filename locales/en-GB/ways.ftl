### Ways of pressing and looks: set-up, practice, settings, scanning, dwell, watching for a yes.

ready-press = How do you like to press?
    .help = Pick what is best for your body.
    .press = I use a mouse, my finger or keys.
    .switch = I use a switch.
    .dwell = I point and wait.
    .helper = My helper watches me.
    .switch-means = A *switch* is one big button that you press.
ready-try = Let us try it.
    .press = Pick the picture that you like best.
    .switch = Use your switch to pick the one you like.
    .dwell = Point at the one you like. Then wait.
    .helper = Your helper asks. You show yes or no.
    .kept = This is only a try. We do not keep it.
    .a = The sun
    .b = The sea
    .c = A tree
    .well = Well done. You picked one.

my-settings = How do you want this to be?
    .help = Pick one to change it.
    .sound = The voice
    .speaks = When it talks
    .loud = How loud it is
    .pace = How fast it talks
    .size = The words
    .colours = The colours
    .pictures = The pictures
    .tiles = How many choices
    .space = The space
    .motion = Movement
    .along = Words that light up
    .press = How I press
    .learn = My switch
    .try = A place to practise
    .supporter = For my supporter

set-pictures = How big are the pictures?
    .large = Big pictures
    .small = Small pictures
    .off = No pictures
set-tiles = How many choices do you want to see?
    .t2 = 2 choices
    .t3 = 3 choices
    .t4 = 4 choices
    .t5 = 5 choices
    .t6 = 6 choices
    .fit = As many as fit
set-space = How much space do you like?
    .usual = A little space
    .wide = A lot of space
set-motion = Can things move on the screen?
    .on = Yes, things can move.
    .off = No, keep things still.
set-along = Do you want the words to light up?
    .help = Each word lights up when the voice says it.
    .on = Yes, light up the words.
    .off = No, keep the words still.
set-pace = How fast do you like the voice?
    .help = Pick one and listen.
    .slow = Slow
    .usual = In the middle
    .quick = Fast
set-speaks = When do you like the voice to talk?
    .all = It reads each page and each thing I come to.
    .screen = It reads each page. Then it waits for me.
    .press = It talks only when I press.
set-undo = Put it back

bar-stop = Stop
bar-point-off = Stop pointing
bar-point-on = Start pointing
scan-again = Press to start again.
rest-here = Rest here

learn-switch = Press your switch now.
    .help = We will know your switch from then on.
    .done = This is your switch now.
learn-next = Press your other switch now.
    .help = This switch picks. The first switch moves on.

reader-on = A screen reader is on.

own-hear = Hear my words

seen-ask = Is this your answer?
    .yes = I saw yes.
    .no = I saw no.
    .unclear = I could not tell.
seen-many = You showed yes more than once.
    .help = Let us ask again in a different order.
    .again = Ask me again.
    .leave = Not sure
seen-none = I did not see a yes.
    .help = Let us ask again in a different order.
seen-one = You showed yes to this. Is it your answer?
    .right = Yes, this is my answer.
seen-several = You showed yes to these. Are they your answers?
    .right = Yes, these are my answers.
seen-begin = Watch and ask
seen-yes-is = Yes: { $how }
seen-no-is = No: { $how }

source-key = The { $name } key
source-mouse = The { $name } mouse button
source-touch = A touch on the screen
source-pad = The { $name } button
