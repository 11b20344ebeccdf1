// Package corpus holds labelled texts and scores an extractor against them.
//
// A case is a txtar file in a folder of cases, one for each language: its comment holds "key: value"
// lines (lang, kind, country, published, url, pitfalls, why_nothing), the file "title" the
// title, "text" or "html" the body, and "want" one JSON candidate a line, an empty file
// when the text tells of nothing. A field that a wanted candidate leaves out is not judged.
// Adding a case needs no Go. Labelled JSON lines, as the contracts have them, are scored
// the same way. Part splits cases by their ID into development and test.
package corpus
