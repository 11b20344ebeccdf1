// Package extract reads Items and proposes Candidates.
//
// Extraction is a pure function of a Document and the lexicons: no clock, no network, no
// store. The same Document always yields the same Candidates in the same order, so a better
// lexicon can be replayed over the archive. Every field of a Candidate carries the Span it
// was read from and the rule that set it; no span lies outside the text. A Candidate is a
// claim by a program; only package review can turn it into an Expulsion.
//
// The package imports the standard library, golang.org/x/text and our own packages only.
package extract
