//! WebDriver journeys.
