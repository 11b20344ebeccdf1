// Package langid tells which language a text is written in, by its character n-grams and
// its words.
//
// Rank weighs a text against the profile of every language. The profiles are figures: how
// frequent a run of letters is in a language. They hold no text, are read once when the
// first text is ranked, and cost less than 3 MB. Ranking is a pure function, linear in the
// length of the text, which callers keep short: a few hundred letters decide.
package langid
