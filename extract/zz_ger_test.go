package extract

import (
	"fmt"
	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
	"os"
	"strings"
	"testing"
)

func TestGER(t *testing.T) {
	b, err := os.ReadFile(os.Getenv("CASE"))
	if err != nil {
		t.Skip()
	}
	x, err := english()
	if err != nil {
		t.Fatal(err)
	}
	var d Document
	head, rest, _ := strings.Cut(string(b), "-- title --\n")
	for _, l := range strings.Split(head, "\n") {
		k, v, _ := strings.Cut(l, ": ")
		switch k {
		case "lang":
			d.Lang = v
		case "kind":
			d.Kind = v
		case "country":
			d.Country = country.Code(v)
		case "published":
			d.Published = v
		}
	}
	title, text, _ := strings.Cut(rest, "\n-- text --\n")
	text, want, _ := strings.Cut(text, "\n-- want --\n")
	d.Title, d.Text = title, text
	src := d.Source()
	fmt.Println(x.Languages(), d.Lang); l := x.language(d, src)
	r := newReader(l, d, src)
	fmt.Println("WANT", want, "RELEVANT", l.Relevant(src))
	r.candidates()
	for i, s := range r.sents {
		fmt.Println("---", i, s.src[s.tokens[0].Start:s.tokens[len(s.tokens)-1].End])
		for _, st := range s.states {
			fmt.Printf("   state %s role %d form %d adj %v body %v used %v many %v\n", st.code, st.role, st.form, st.adj, st.body, st.used, st.many)
		}
		for _, n := range s.nouns {
			fmt.Printf("   noun %q kind %d staff %s owners %v hosts %v count %v weak %v def %v own %v our %v\n", s.quote(n.start, n.end), n.kind, n.staff, n.owners, n.hosts, n.count, n.weak, n.definite, n.own, n.our)
		}
		for _, m := range r.triggers(s) {
			fmt.Printf("   trigger %q %s\n", s.quote(m.Start, m.End), m.Entry.Rule)
		}
		for _, k := range []lexicon.Kind{lexicon.Negation, lexicon.Considered, lexicon.Threatened, lexicon.Denied, lexicon.Reversed, lexicon.Reported, lexicon.Background, lexicon.Response, lexicon.Demand, lexicon.CarriedOut} {
			for _, m := range s.by[k] {
				fmt.Printf("   cue %q %s\n", s.quote(m.Start, m.End), m.Entry.Rule)
			}
		}
		for _, f := range r.frames {
			if f.at == i {
				fmt.Printf("   FRAME %q %s(%s)→%s(%s) %s %s bg=%v %s count %v obj %v %s\n", s.quote(f.trigger.Start, f.trigger.End), f.receiver.code, f.receiver.rule, f.sender.code, f.sender.rule, f.measure, f.status, f.background, f.newRule, f.count, f.object != nil, f.statusRule)
			}
		}
	}
}
