### Words that stand in the same place on every screen.

app-name = My Own Plan
bar-back = Back
bar-map = My map
bar-hear = Hear again
bar-help = Help
bar-pause = Pause
bar-who = Who is here
bar-next = Next
bar-carry-on = Carry on
bar-return = Back to my plan
bar-close = Close
bar-looks = How it looks
more = More
page-1 = Page 1.
page-2 = Page 2.
page-3 = Page 3.
page-4 = Page 4.
page-5 = Page 5.
page-6 = Page 6.
page-7 = Page 7.
page-8 = Page 8.
page-9 = Page 9.
page-last = This is the last page.
answer-not-sure = Not sure
answer-later = Later
answer-something-else = Something else
answer-none = None of these
pick-many = Pick as many as you like.
pick-one = Pick one.
saved = Saved
saving-off = Not saved
field-left = { $count ->
    [one] { $count } letter is left.
   *[other] { $count } letters are left.
    }
field-full = There is no more room here.
field-cut = The end did not fit. It is not here.
example-mark = Example
progress-of = { $at } of { $of }
page-of = { $at } of { $of }

## The parts of the road.

part-start = My Own Plan
part-ready = Getting ready
part-about = About me
part-life = My life now
part-money = My money
part-plan = My plan
part-check = Check
part-share = Share
part-map = My map
part-help = Help
part-pause = Pause

## How far a part is.

part-done = Done
part-not-started = Not started
part-some-done = { $done } of { $of } done
part-supporter = For supporters
copies-differ = Your plan has 2 answers here. Which is right?
