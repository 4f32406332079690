//! Components that know nothing of lessons.
