// Package prose puts acts, counts and times into plain English sentences, whatever language
// the sources wrote in. It is pure: the same value always gives the same words, so a sentence
// that a reviewer approved can be printed again.
package prose
