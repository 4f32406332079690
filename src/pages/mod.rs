//! One file a screen, grouped as the people are.
