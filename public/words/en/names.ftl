# What pictures, stamps, colours and people are called.

picture-name = { $colour } { $animal }
# A person, and who that is: a relationship, or the picture.
name-and-more = { $name } · { $more }

colour-blue = Blue
colour-green = Green
colour-red = Red
colour-purple = Purple
colour-orange = Orange
colour-pink = Pink
colour-yellow = Yellow
colour-teal = Teal

animal-otter = Otter
animal-fox = Fox
animal-hedgehog = Hedgehog
animal-rabbit = Rabbit
animal-badger = Badger
animal-bear = Bear
animal-cat = Cat
animal-mouse = Mouse
animal-frog = Frog
animal-duck = Duck
animal-seal = Seal
animal-deer = Deer
animal-squirrel = Squirrel
animal-turtle = Turtle

stamp-star = Star
stamp-leaf = Leaf
stamp-rocket = Rocket
stamp-shell = Shell
stamp-moon = Moon
stamp-kite = Kite
stamp-tree = Tree
stamp-sun = Sun
stamp-boat = Boat
stamp-key = Key

relationship-parent = Parent
relationship-step-parent = Step-parent
relationship-grandparent = Grandparent
relationship-foster-carer = Foster carer
relationship-key-worker = Key worker
relationship-social-worker = Social worker
relationship-other = Someone else who looks after this child
