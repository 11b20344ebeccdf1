// Package terminal is the review desk on a full screen of the terminal: the queue, a case with
// its sources and their evidence, and every decision by one key.
//
// Guarantees. It knows the desk only by its API, so it can do what the pages can and nothing
// else. Whatever comes from a source is cleaned where it is put on the screen: no escape
// sequence, no character that hides or turns text gets through; such characters are named
// instead. Nothing depends on colour: it uses bold, faint, underlined and reversed text, and
// brackets around evidence. A decision carries the version that was on the screen; one that is
// refused, or whose answer is lost, is kept until it is made again or dropped.
package terminal
