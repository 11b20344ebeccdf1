// Package extract reads Items and proposes Candidates.
//
// Extraction is a pure function of a Document and the lexicons: no clock, no network, no
// store. The same Document always yields the same Candidates in the same order, so a better
// lexicon can be replayed over the archive. Every field of a Candidate carries the Span it
// was read from and the rule that set it; no span lies outside the text. A Candidate is a
// claim by a program; only package review can turn it into an Expulsion. The work grows with
// the length of the text and no faster, and memory is bounded: what is longer than any news
// is read in pieces.
//
// What is new. A text's own time is its publication day. An act is new unless the text says
// that it is not: it stands as the thing answered ("in response to the expulsion of", "after
// Oslo expelled"), beside a cue for the past (last month, earlier this year, since, had
// expelled outside reported speech), beside a date more than eight days before publication
// or, for a month or a year alone, in another month or year, as a participle ("the expelled
// diplomats left"), or the people have left. So "announced it was expelling the ambassador
// on Monday" is new, "in February it kicked out a dozen" is not in a text of April, and
// "has expelled 40" without a date is new: the case that gathers it with others decides.
// An undated text has no old dates. An act of years ago that stands alone in a text is
// history and gives no candidate. What a text tells behind its news may be old without a cue: the
// act that the news answers, an act of an earlier day, an order whose people are told to have left.
//
// What is nobody's act. A state's own moves (its embassy shuts, its staff are evacuated) are no
// measure and give nothing. A sum over states that the text does not name gives one Candidate with
// the receiving side open, told before unless it is all the text says: never an event, but the
// figure that other figures are checked against.
//
// The way of a text, by file: stage (an Item comes, its Candidates go), mend and mixed (what is
// broken or foreign in it), sentence and marks (what the lexicon says of every word), number, when,
// state and noun (how many, what day, which states, whose people), reader (sentence after sentence),
// frame (a trigger, its people and both sides: object, party, orders, many, context), modality, demand, recall and status (act or
// not, new or old), detail (deadline, reasons), then what several sentences hold together: the lists and
// their parts (list…, apportion, followers, parts), answers and refusals (again, answer, nonact), and last
// ownnews, discourse and merge (what is background, what is one act told twice), confidence, candidate.
//
// Confidence is how often a reading of that kind is right in pair, measure, newness and status, as
// measured on real texts; see confidence.go.
//
// The package imports the standard library, golang.org/x/text and our own packages only.
package extract
