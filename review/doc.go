// Package review is what people decide and see: cases, decisions, expulsions and tallies.
//
// Guarantees. Nothing becomes an Expulsion but by the Decision of a named reviewer. A
// Decision, the Expulsions it makes or changes and the messages it causes are written in one
// transaction of the Ledger, or not at all. The Ledger is append-only; undo is a new entry
// that restores what was, so every Expulsion and every Tally as of any moment is a fold over
// it. Filing a Candidate twice changes nothing. A Tally is computed, never stored.
//
// The package imports the standard library and our own packages only; see web for the desk's
// pages, alert for who is told, export for files, and package store for the Ledger on disk.
package review
