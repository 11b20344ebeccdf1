package marks

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// maxCells bounds the table of a comparison; texts that differ in more are shown as changed
	// from the first difference to the last.
	maxCells = 2 << 20
	// around is how many bytes of unchanged text stay beside a difference.
	around = 160
)

// Compare divides two versions of a text into runs, those that the other lacks marked as
// Changed. Whole words and numbers are compared, of scripts without spaces single characters.
// Of what is the same in both only the neighbourhood of the differences is kept. Both are nil
// when nothing differs.
func Compare(before, after string) (was, is []Run) {
	a, b := words(before), words(after)
	head := 0
	for head < len(a) && head < len(b) && a[head] == b[head] {
		head++
	}
	tail := 0
	for tail < len(a)-head && tail < len(b)-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	if head == len(a) && head == len(b) {
		return nil, nil
	}
	goneA, goneB := differing(a[head:len(a)-tail], b[head:len(b)-tail])
	frame := func(mid []bool, tail int) []bool {
		return slices.Concat(make([]bool, head), mid, make([]bool, tail))
	}
	return marked(a, frame(goneA, tail)), marked(b, frame(goneB, tail))
}

// words cuts text into words, numbers, single characters of scripts without spaces, and what
// stands between.
func words(text string) []string {
	var out []string
	start, last := 0, 0
	for i, r := range text {
		k := kind(r)
		if i > 0 && (k != last || k == alone) {
			out = append(out, text[start:i])
			start = i
		}
		last = k
	}
	if start < len(text) {
		out = append(out, text[start:])
	}
	return out
}

const (
	between = iota
	letters
	digits
	alone // a character that is a word by itself
)

func kind(r rune) int {
	switch {
	case unicode.IsDigit(r):
		return digits
	case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar):
		return alone
	case unicode.IsLetter(r), unicode.IsMark(r), r == '\'', r == '’':
		return letters
	}
	return between
}

// differing reports which words of a and of b are in no longest common subsequence.
func differing(a, b []string) (goneA, goneB []bool) {
	goneA, goneB = make([]bool, len(a)), make([]bool, len(b))
	width := len(b) + 1
	if (len(a)+1)*width > maxCells {
		return all(goneA), all(goneB)
	}
	common := make([]int32, (len(a)+1)*width) // of the rests from i and j on
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				common[i*width+j] = common[(i+1)*width+j+1] + 1
				continue
			}
			common[i*width+j] = max(common[(i+1)*width+j], common[i*width+j+1])
		}
	}
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && common[(i+1)*width+j] >= common[i*width+j+1]:
			goneA[i] = true
			i++
		default:
			goneB[j] = true
			j++
		}
	}
	return goneA, goneB
}

func all(b []bool) []bool {
	for i := range b {
		b[i] = true
	}
	return b
}

// marked joins words to runs, changed and unchanged ones in turn.
func marked(words []string, changed []bool) []Run {
	var runs []Run
	for from := 0; from < len(words); {
		to := from + 1
		for to < len(words) && changed[to] == changed[from] {
			to++
		}
		text := strings.Join(words[from:to], "")
		if !changed[from] {
			text = shortened(text, from == 0, to == len(words))
		}
		n := len(runs)
		runs = appendVisible(runs, text, nil)
		for i := n; i < len(runs); i++ {
			runs[i].Changed = changed[from]
		}
		from = to
	}
	return runs
}

// shortened cuts the middle out of unchanged text, or what lies before the first difference or
// behind the last.
func shortened(text string, first, last bool) string {
	head, tail := around, around
	if first {
		head = 0
	}
	if last {
		tail = 0
	}
	if len(text) <= head+tail+around {
		return text
	}
	from, to := wordEnd(text, 0, head), len(text)-tail
	for to < len(text) && !utf8.RuneStart(text[to]) {
		to++
	}
	if to < len(text) {
		to = wordStart(text, to)
	}
	return text[:from] + " … " + text[to:]
}
