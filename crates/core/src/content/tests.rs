//! Tests of content plans.
