//! Runs the effects and owns the signals.
