// Package alerttest is what tests of alerts need: a Deliveries in memory with the
// conformance suite that it and every other passes, a webhook receiver that checks
// signatures with the reference library, and a small SMTP server. All of it listens on
// loopback only and ends with the test.
package alerttest
