// Package ingesttest is what tests of ingest, and the demo, poll instead of the world.
//
// It holds a recorded wave: the expulsions of 24 February to 8 April 2022 as ministries and
// wires might have told them, with everything that is told beside them and is none. Load
// returns the texts, each labelled with what a reader should find; Facts the acts they add
// up to; Server serves them on loopback as feeds, listing pages and articles as of a clock,
// edits and faults included.
//
// Guarantees: the same clock reading always serves the same bytes; nothing is shown before
// its time; nothing needs the internet. The acts, their days and their figures are facts; the
// texts were written for this project, with incidental particulars (meetings, telephones, side
// remarks) made up to surround the facts as real releases do. No sentence in them is a
// ministry's or an agency's own, and no wire named here exists.
//
// To add a text, add a file to wave: parse.go says how it is read, and the tests say whether
// it fits the facts, repeats another text, or tells an act that nobody has listed.
package ingesttest
