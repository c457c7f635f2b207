### Share: with whom, what, the document, where it goes.

share-who = Who will get this?
    .help = Pick 1 person. Each person gets a file of their own. This takes about 5 minutes.
    .worker = My social worker
    .family = My family
    .friend = My friend
    .doctor = My doctor
    .other = A different person
    .made = A file for them is made.
share-name = Who is this person?
    .help = You can go on without a name.
    .field = The name
share-for =
    .worker = It is for your social worker.
    .family = It is for your family.
    .friend = It is for your friend.
    .doctor = It is for your doctor.
    .other = It is for a different person.
share-for-name = It is for { $name }.

share-what = What do you want to share?
    .help = Pick the parts. You decide.
    .all = All of my plan
    .about = About me
    .life = My life now
    .money = My money
    .plan = My plan

## Answer by answer.

share-answers = Which answers go with it?
    .help = Picked answers go with it. Press one to leave it out.
    .private = We ask about each private answer after this.
    .none = You have no answers here yet.
    .all = All of these
share-private = Do you want to share this answer?
    .council = If you leave it out, your council may not count this help.
    .left = If you leave it out, they do not see it.
    .nothing = If you pick nothing, it is left out.
    .helper = Only you can say yes here. Your helper cannot say it for you.
    .no = No. Leave it out.
    .yes = Yes. Share it.
share-safety = Can your social worker see your answers about safety and respect?
    .line-1 = Your social worker will read this. If you are in danger they must act.
    .line-2 = If you gave no answer there, they see none.
    .line-3 = A person who uses this computer can open the file.
    .line-4 = If you pick nothing, they see nothing.
    .no = No, not now.
    .yes = Yes, they can see them.

## Before yes.

share-preview = This will be in it.
    .private = Private answers
    .always = The date and who was with you are in it too.
    .name = Your name, the date and who was with you are in it too.
    .how = How you gave your answers is in it too.
    .helper = The name of your helper is in it too.
    .signs = How you tell people things is in it too.
    .advocate = That you want an advocate is in it too.
    .carer = People who help you may add a page about their help.
    .no-amount = No amount is in it. Some answers that count stay with you.
    .answers = { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
    .goals = { $count ->
        [one] { $count } goal
       *[other] { $count } goals
    }
    .left = These answers stay with you
    .decisions = My big decisions
share-nothing = You share nothing now.
    .line-1 = Your plan stays on this computer.
    .line-2 = You can share it on any day.
    .what = Pick what I share
    .who = Pick who gets it
share-limits =
    .worker = They can show it to people who work on your support. They must act if you are in danger.
    .family = They can show it to other people.
    .friend = They can show it to other people.
    .doctor = They can show it to people who work on your health. They must act if you are in danger.
    .other = They can show it to other people.
share-agree = Do you want to make this document?
    .line-1 = It stays on this computer until you give it to a person.
    .line-2 = You can change your mind until then.
    .no = No, go back.
    .yes = Yes, make it.

## The document, and where it goes.

share-making = We are making your document.
share-made = Your document is ready.
    .kept = It is kept with your plans on this computer.
    .open = Open it
    .print = Print it
    .save = Save it in a place I choose
    .again = Make one for a different person
share-print = Print your document.
    .line-1 = It opens in a different window.
    .line-2 = Look there for a picture of a printer. Press it.
    .line-3 = Pick a printer. Then press Print again.
    .line-4 = Close that window to come back here.
    .again = Open it again
share-where = Where do you want to save it?
    .help = You can use a memory stick. A *memory stick* keeps files.
    .documents = My documents
    .desktop = My desktop
    .downloads = My downloads
    .stick = Memory stick
    .home = My own folder
    .other = A different place
    .looking = We are looking for more places.
    .none = We found no place. Put in a memory stick, then come back.
share-saved = It is saved.
    .documents = It is in your Documents.
    .desktop = It is on your desktop.
    .downloads = It is in your Downloads.
    .stick = It is on the memory stick.
    .home = It is in your own folder.
    .other = It is in the place that you picked.
    .line-1 = You can give it to the person it is for.
    .line-2 = You can print it.
