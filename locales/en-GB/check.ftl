### Check: what is there and what is missing.

check-heading = What is in your plan?
    .all = Everything is here.
    .missing = Some things are missing. You can still share it.
    .there = This is here
    .gone = This is missing
check-name = My name
check-likes = What people like about me
check-matters = What matters to me
check-support = How to support me
check-life = Questions about my life
    .count = { $done } of { $of } answered
check-later = Answers for later
    .count = { $count ->
        [one] { $count } to do
       *[other] { $count } to do
    }
check-money = My money
check-goals = My goals
check-how = What will happen
check-helpers = Who helps me
check-when = When it happens
check-cost = What it costs
check-budget = The cost and the money
    .fits = The cost fits the money.
    .over = The cost is more than the money.
    .unknown = There is no amount yet.
check-actions = Who does what
