### Pictures of somebody's own. The supporter's pages: plain English, for the person who helps. Not recorded.

supporter-symbols = Pictures of their own
    .detail = Show symbols or photos that this person knows, from a file, in the place of the built-in pictures
    .help = The pictures stay on this computer and are never put into a plan. Where the file has no picture for something, the built-in one stands there.
supporter-symbols-used =
    .closed = No plan is open. Each plan must be told which pictures it shows.
    .none = This plan shows the built-in pictures.
    .here = This plan shows: { $name }.
    .elsewhere = The pictures of this plan, “{ $name }”, are not on this computer. The built-in ones are shown.
supporter-symbols-open = Open a file with pictures
    .detail = Nothing is used before you have seen what is in it and said yes
supporter-symbols-one = What is in this file
    .help = A picture that is wrong says something wrong. Look at the pictures together before you go on.
    .short = Made by { $maker }
supporter-symbols-choose = Which file?
    .help = The newest files whose names end in “.pictures”, in the usual places of this computer and on memory sticks.
    .none = No such file was found there.
supporter-symbols-busy = One moment
    .help = The file is being read, or put in its place. You can go on meanwhile.
supporter-symbols-ask = Do you want to use these pictures?
    .help = Nobody has checked them. Use them only if this person knows them, and if you may: the licence says what its makers allow.
supporter-symbols-name = What it is called
supporter-symbols-maker = Who made the pictures
supporter-symbols-licence = What they allow, the licence
supporter-symbols-print = On paper
    .yes = They are printed in documents too, with the names of those who made them
    .no = They are not printed: documents have the built-in pictures
supporter-symbols-count = How much they show
    .of = { $count ->
        [one] 1 picture of the program
       *[other] { $count } pictures of the program
    }. All others stay as they are.
supporter-symbols-unknown = { $count ->
        [one] 1 name in it is
       *[other] { $count } names in it are
    } not known to the program, and nothing shows it: { $names }
supporter-symbols-notes = { $count ->
        [one] There is 1 note
       *[other] There are { $count } notes
    } for whoever made the file, such as answers that look the same. “my-own-plan pictures check” tells all of them.
supporter-symbols-before = Pictures with this name are here already. These take their place.
supporter-symbols-no = Do not use them
    .detail = Nothing is kept of them
supporter-symbols-yes = Use them
    .detail = They are put on this computer, and this plan shows them
supporter-symbols-yes-closed = Put them on this computer
    .detail = No plan shows them before it is told to
supporter-symbols-faults = And { $count } more. “my-own-plan pictures check” lists all of them.
supporter-symbols-use = Show them in this plan
    .detail = Nothing that was said is changed
supporter-symbols-none = Show the built-in pictures again
    .detail = Nothing that was said is changed
supporter-symbols-remove = Remove them from this computer
    .help = The file on this computer is deleted. Plans that asked for these pictures show the built-in ones from then on.

## Where it stands that these pictures are there
credits-symbols = Some pictures here are from { $credit }.
print-symbols-credit = Some of the pictures: { $credit }.
print-symbols-alt = A picture from { $name }
