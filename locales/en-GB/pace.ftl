### At my own pace: good days and bad days, what has changed since, going on where somebody stopped.

days-open = Good days and bad days
    .detail = When it is not the same on each day.
days-good = How is this on a good day?
days-bad = How is this on a bad day?
days-often = How often do bad days come?
    .help = Think about the last months.
    .most = On most days
    .week = On some days each week
    .month = On some days each month
    .rare = Not often

since-show = What is new
since-when = Since when?
    .help = Pick a day. You see what is new since then.
    .none = There is no day to pick yet.
since-last = Since last time
since-document = Since your last document
since-day = Since this day
since = New since { $date }
    .none = Nothing is new since then.
    .is-new = This is new.
    .other = Your answer is different now.
    .more = Something is different here.
    .view = Another person said something here.
    .gone = This was taken back.
    .private = Something is new here. It is private.
since-of = Before and now
    .then = Before
    .now = Now
since-change = Change my answer

done-so-far = You have answered { $done } of { $of } questions.
said-on = On { $date }

## On paper.

print-easy-days = Days
    .good = On a good day:
    .bad = On a bad day:
    .often = How often bad days come:
print-easy-since = What is new
    .title = New since my document of { $date }
    .none = Nothing is new.
    .new = New:
    .now = Now:
    .then = Before:
print-easy-since-is = What is new
    .new = This is new.
    .other = This is different.
    .more = Something is different here.
    .view = Another person said something here.
    .gone = I took this back.
print-sum-days =
    .good = On a good day: { $words }
    .bad = On a bad day: { $words }
    .often = How often bad days come: { $words }
print-sum-since =
    .title = What has changed since your document of { $date }
    .ref = Only what is in this document is compared, with what you were told then.
    .none = Nothing in this document has changed since then.
    .matter = Matter
    .then = Then
    .now = Now
print-sum-since-is =
    .new = New
    .other = A different answer
    .more = More was said, or something is different
    .view = Somebody else said something
    .gone = Taken back
