# The card to show to a grown-up
tell-title = Tell a grown-up
tell-words = I want to tell you something.
tell-show = Show this card. You need not say a word.
tell-here = A grown-up here
tell-another = Another grown-up
tell-childline = Childline
tell-people = At school you can tell:
tell-adult-title = For the grown-up
tell-adult = Stop and listen. Say: thank you for telling me. Don’t ask for details, don’t promise to keep it secret. If a screen is involved, leave it as it is; don’t copy, photograph or forward pictures. Tell { $dsl } today. Danger now: { $emergency }.
tell-emergency = 999
tell-close = Close
