// Package review is what people decide and see: cases, decisions, expulsions and tallies.
//
// Guarantees. Nothing becomes an Expulsion but by the Decision of a named reviewer. A
// Decision, the Expulsions it makes or changes and the messages it causes are written in one
// transaction of the Ledger, or not at all. The Ledger is append-only; undo is a new entry
// that restores what was, so every Expulsion and every Tally as of any moment is a fold over
// it. Filing a Candidate twice changes nothing. A Tally is computed, never stored.
//
// A claim is a copy, and no voice of its own, when it shares its opening or half its sentences
// with another of the same number, or names an agency whose report is in the case, or the same
// agency as another claim. What somebody is quoted to have said is left out: two reports of
// one quotation are two reports. A translation that names nobody is not recognised.
//
// The package imports the standard library and our own packages only; see web for the desk's
// pages, alert for who is told, export for files, and package store for the Ledger on disk.
package review
