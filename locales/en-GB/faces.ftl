### Short names of the pictures that say: this is me.

face-01 = Short hair
face-02 = Long curly hair
face-03 = Headscarf
face-04 = Beard
face-05 = Wheelchair and long hair
face-06 = No hair
face-07 = Grey hair in a bun
face-08 = Turban
face-09 = Wheelchair and short hair
face-10 = Glasses
face-11 = Long red hair
face-12 = Older man with grey hair
face-13 = Walking frame
face-14 = Short curly hair
face-15 = Wheelchair and headscarf
face-16 = Fair hair
face-17 = Hearing aid
face-18 = Wheelchair and beard
face-19 = Long dark hair
face-20 = White cane
face-21 = Wheelchair and curly hair
face-22 = Yellow face, long hair
face-23 = Grey beard and glasses
face-24 = Wheelchair and grey hair
