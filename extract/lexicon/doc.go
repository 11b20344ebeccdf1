// Package lexicon holds what a language says of expulsions: one readable file of words and
// one of states a language, no Go needed to add one.
//
// FORMAT.md describes the files for the people who write them. In short: "xx.lex" has a head
// of settings (how words are cut, where the verb stands) and sections of entries, a line an
// entry, "form, form | key=value"; "xx.states" has a line a state, "RU | name: Russia | adj:
// Russian | cap: Moscow". Forms may hold stem*, (a|b), "..." for words between and <n> for a
// number. Parsing is strict: an unknown section or key, a bad value or a form given twice is
// a *Problem that names file, line and key.
//
// Guarantees. A Set never changes and may be shared. Matching depends only on the text and
// the files; Version changes when a file does. Relevant, the prefilter, never misses a text
// in which Matches would find a trigger and people; it costs one table look-up a byte. A
// built-in language is compiled when it is first asked for, a user's at once.
package lexicon
