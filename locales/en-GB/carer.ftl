### What the person can see of a carer's own page, where that carer said yes.

carer-open = What people say about helping me
carer-seen = This is what people say about helping you.
    .help = They said that you can see it.
    .none = There is nothing here now.
carer-seen-family = Somebody in my family says this
carer-seen-friend = A friend says this
carer-seen-of = This is what they say about helping you.
    .named = { $name } says this.
    .theirs = These are their words. Your answers stay as they are.
    .rest = Everybody who helps needs a rest sometimes.
carer-seen-help = How they help me now
carer-seen-keep = If they can keep helping me
carer-seen-wish = What would help them
carer-seen-break = If they want a break
carer-seen-worry = What is hard for them about money or staff
