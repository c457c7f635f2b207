### How I tell you things: signs, charts, and the poster.

talk = How I tell you things
    .help = You can say it here. People who know you can do it, too.
    .none = Nothing is here yet.
    .lines = { $count ->
        [one] 1 line
       *[other] { $count } lines
    }
talk-yes = How do I show yes?
talk-no = How do I show no?
talk-stop = How do I show stop?
talk-pain = How do I show pain?
talk-tired = How do I show that I am tired?
talk-sure = How sure can you be of my yes and no?
    .sure = You can be sure.
    .mostly = You can be quite sure.
    .again = Ask me again to be sure.
    .know = Ask a person who knows me.
talk-time = What is the best time to talk with me?
talk-position = What is the best place for me?
    .wheelchair = In my wheelchair
    .chair = In a chair
    .bed = In my bed
    .floor = On the floor
    .stand = I stand.
    .front = Sit in front of me.
    .quiet = In a quiet room
talk-uses = What I use
talk-means = What I do and what people think it means
    .help = People say what they think. They can be wrong.
talk-tells = What I want to tell you
    .help = Here is what I tell you and how I do it.
talk-add = Add a new line
talk-line = One line
    .help = Pick what you want to change.
talk-gone = Take this line away
    .theirs = Take away what I think

## One line, part by part.

chart-happens = What is happening?
chart-does = What do I do?
chart-means = What do people think it means?
    .help = It is what they think. They can be wrong.
chart-sure = How sure are they?
    .sure = Sure
    .fairly = Quite sure
    .guess = It is a guess.
chart-should = What should you do then?
chart-tell = What do I want to tell you?
chart-how = How do I tell it?
chart-who = Who helps me with this?

way =
    .nod = I nod.
    .smile = I smile.
    .look-up = I look up.
    .look = I look at it.
    .word = I say a word.
    .hand = I use my hand.
    .sign = I sign.
    .point = I point.
    .device = I use my device.
    .sound = I make a sound.
    .take = I reach for it.
    .shake = I shake my head.
    .turn = I turn away.
    .push = I push it away.
    .cry = I cry.
    .hold = I hold the place that hurts.
    .quiet = I go quiet and still.
    .hit = I hit.
    .shout = I shout.
    .leave = I go away.
    .close = I close my eyes.
    .lie = I lie down.
    .rub = I rub my eyes.
    .rock = I rock my body.
happens =
    .eat = It is time to eat.
    .wash = I wash.
    .dress = I get dressed.
    .out = We go out.
    .loud = It is loud.
    .new = A new person comes.
    .wait = I have to wait.
    .night = It is time for bed.
means =
    .happy = I am happy.
    .more = I want more of it.
    .stop = I want it to stop.
    .hurts = Something hurts.
    .tired = I am tired.
    .hungry = I want to eat or drink.
    .afraid = I am afraid.
    .toilet = I need the toilet.
should =
    .time = Wait, and give me time.
    .ask = Ask me what I want.
    .calm = Stay near me and be calm.
    .quiet = Make it quiet.
    .stop = Stop what you do.
    .look = Look if something hurts me.
    .doctor = Get a doctor or a nurse.
    .alone = Leave me alone for a time.

## Who says it. $name is somebody’s name, $what is what they say.

# [not spoken]
talk-says = Who says it
    .named = { $name } says: { $what }
    .family = My family says: { $what }
    .friend = A friend says: { $what }
    .staff = A support worker says: { $what }
    .advocate = My advocate says: { $what }
    .professional = A professional says: { $what }
    .other = Another person says: { $what }
# [not spoken]
talk-thinks = Who thinks so
    .named = { $name } thinks: { $what }
    .me = I think: { $what }
    .family = My family thinks: { $what }
    .friend = A friend thinks: { $what }
    .staff = A support worker thinks: { $what }
    .advocate = My advocate thinks: { $what }
    .professional = A professional thinks: { $what }
    .other = Another person thinks: { $what }

## The poster.

talk-poster = Make my poster
    .help = This will be on my poster.
    .nothing = There is nothing for a poster yet.
talk-poster-me = My name and my face
talk-agree = Do you want to make this poster?
    .line-1 = It shows how to talk with you. Your name and your face are on it.
    .line-2 = Each person who sees it can read it.
    .no = No, go back
    .yes = Yes, make it
talk-making = Your poster is being made.
talk-made = Your poster is ready.
    .open = Look at it
    .print = Print it
    .save = Save it in another place
