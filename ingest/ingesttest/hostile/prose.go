package hostile

import (
	"fmt"
	"strings"
)

// proseMakers tell of expulsions in ways that must not cost much, whatever is made of them.
var proseMakers = []maker{
	{"many", said(func(d *dice) string {
		return fmt.Sprintf("Ruritania expels %s Borduria diplomats.", d.one("1000000000", "-7", "0", "7 to 3", "7.5", "1e9", "99999999999999999999", "٧", "७", "vii"))
	})},
	{"nested-numbers", said(func(d *dice) string {
		return "Russia expels " + strings.Repeat("twenty-", d.size(10, 2000)) + "one German diplomats."
	})},
	{"countries", said(func(d *dice) string {
		return "Russia expels diplomats of " + strings.Repeat("Germany, France, Poland and ", d.size(10, 800)) + "Spain."
	})},
	{"swapped", said(func(d *dice) string {
		return "Germany expels seven diplomats of Russia. Russia expels seven diplomats of Germany."
	})},
	{"conditions", said(func(d *dice) string {
		return strings.Repeat("If ", d.size(10, 2000)) + "Russia expels three French diplomats."
	})},
	{"quotes", said(func(d *dice) string {
		return strings.Repeat("“He said: ", d.size(10, 1000)) + "Russia expels three French diplomats." + strings.Repeat("”", 500)
	})},
	{"brackets", said(func(d *dice) string {
		return strings.Repeat("(", d.size(10, 10_000)) + "Russia expels three French diplomats" + strings.Repeat(")", 5000)
	})},
	{"one-sentence", said(func(d *dice) string {
		return strings.Repeat("Russia expels three French diplomats and ", d.size(10, 1500)) + "leaves."
	})},
	{"one-word", said(func(d *dice) string { return strings.Repeat("expels", d.size(10, 100_000)) })},
	{"future", said(func(d *dice) string {
		return "On 5 April 2922 Russia expelled three French diplomats within " + strings.Repeat("9", d.size(1, 1000)) + " hours."
	})},
	{"languages", said(func(d *dice) string {
		return d.one("Deutschland weist vierzig russische Diplomaten aus.", "La France expulse trente-cinq diplomates russes.", "España expulsa a veintisiete diplomáticos rusos.",
			"Россия высылает семерых дипломатов Литвы.", "Polska wydala czterdziestu pięciu dyplomatów rosyjskich.", "L’Italia espelle trenta diplomatici russi.",
			"外交部宣布驱逐七名外交官。", "طردت روسيا سبعة دبلوماسيين.")
	})},
	{"mixed-languages", said(func(d *dice) string {
		return strings.Repeat("Россия высылает семь Diplomaten aus France. ", d.size(10, 500))
	})},
	{"retracted", said(func(d *dice) string {
		return "Russia expels three French diplomats. Correction: four. Correction: nobody. This is satire. "
	})},
	{"negated", said(func(d *dice) string {
		return "Russia does " + strings.Repeat("not ", d.size(10, 5000)) + "expel three French diplomats."
	})},
	{"lines", said(func(d *dice) string {
		return strings.Repeat("\n\n \n", d.size(10, 50_000)) + "Russia expels three French diplomats."
	})},
	{"commas", said(func(d *dice) string {
		return strings.Repeat("Russia, ", d.size(10, 5000)) + "expels three French diplomats."
	})},
	{"capitals", said(func(d *dice) string {
		return strings.ToUpper("Russia expels three French diplomats. ") + strings.Repeat("A", d.size(10, 1<<20))
	})},
	{"invisible", said(func(d *dice) string { return "Russia ex\u200bpels 4\u200b0 \u202eFrench\u202c diplo\u00admats." })},
	{"digits", said(func(d *dice) string {
		return "Russia expels " + strings.Repeat("1 ", d.size(10, 20_000)) + "French diplomats."
	})},
	{"joined", said(func(d *dice) string {
		return strings.Repeat("Russia–Germany–France–", d.size(10, 2000)) + "expels three diplomats"
	})},
}

// said makes a page of a sentence, once or a few times over.
func said(sentence func(*dice) string) func(*dice) []byte {
	return func(d *dice) []byte {
		var b strings.Builder
		b.WriteString("<!doctype html><html><head><title>Statement</title></head><body><article>")
		for range 1 + d.IntN(4) {
			b.WriteString("<p>" + sentence(d) + "</p>")
		}
		return []byte(b.String() + "</article></body></html>")
	}
}

var robotsMakers = []maker{
	{"rules", plainly(func(d *dice) string {
		return "User-agent: *\n" + fill("Disallow: /"+d.word()+"\n", d.size(1000, 8<<20))
	})},
	{"stars", plainly(func(d *dice) string {
		return "User-agent: *\nDisallow: /" + fill(d.one("*a", "*", "a*b*", "**"), d.size(100, 1<<20)) + "$\n"
	})},
	{"many-stars", plainly(func(d *dice) string {
		return "User-agent: *\n" + strings.Repeat("Disallow: /"+strings.Repeat("*a", d.size(10, 1000))+"$\n", d.size(10, 2000))
	})},
	{"agents", plainly(func(d *dice) string { return fill("User-agent: "+d.word()+"\n", d.size(1000, 8<<20)) + "Disallow: /\n" })},
	{"one-line", plainly(func(d *dice) string { return "User-agent: *" + fill(d.one(" ", "x", ":", "#", "%"), 8<<20) })},
	{"percent", plainly(func(d *dice) string {
		return "User-agent: *\nDisallow: /" + fill(d.one("%zz", "%", "%41", "é"), d.size(1000, 4<<20))
	})},
	{"delay", plainly(func(d *dice) string {
		return "User-agent: *\nCrawl-delay: " + d.one("1e309", "-1", "NaN", strings.Repeat("9", 100_000)) + "\n"
	})},
	{"a-page", plainly(func(d *dice) string { return page(fill("<p>"+d.words(5), d.size(1000, 1<<20))) })},
	{"breaks", plainly(func(d *dice) string { return fill(d.one("\r", "\n", "\r\n", "\x00\n", "\ufeff\n"), 8<<20) })},
	{"noise", func(d *dice) []byte {
		return append([]byte("User-agent: *\nDisallow: /"), d.noise(d.size(1000, 1<<20))...)
	}},
}
