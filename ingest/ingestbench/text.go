package ingestbench

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
)

// A script is the letters a feed is written in, and the charset that has them.
type script struct {
	lang    string
	charset string // as declared
	words   []string
}

// The words are ordinary ones; each list has letters that garbling shows in.
var (
	english = script{"en", "UTF-8", strings.Fields(`the minister met his counterpart in order to discuss trade
		cooperation between both countries – and recalled that the “embassy” would open its consular office on Monday for
		visitors who need a visa passport café naïve résumé while ambassadors of the region signed an agreement about
		culture science ports railways energy fisheries students exchange delegation programme visit conference statement`)}
	russian = script{"ru", "windows-1251", strings.Fields(`министр встретился со своим коллегой чтобы обсудить торговлю
		и сотрудничество между обеими странами посольство откроет консульский отдел в понедельник для посетителей
		которым нужна виза паспорт послы региона подписали соглашение о культуре науке портах железных дорогах энергии
		рыболовстве студентах обмене делегация программа визит конференция заявление объявил ёлка съезд`)}
	french = script{"fr", "ISO-8859-1", strings.Fields(`le ministre a rencontré son homologue afin d'évoquer le commerce et
		la coopération entre les deux États l'ambassade ouvrira sa section consulaire lundi pour les visiteurs à qui il faut
		un visa où les ambassadeurs de la région ont signé un accord sur la culture les sciences les ports l'énergie
		la pêche les élèves échange délégation programme visite conférence déclaration même hôtel forêt Noël garçon`)}
)

// sentences writes about size bytes of HTML in paragraphs.
func (s script) sentences(r *rand.Rand, size int) string {
	var b strings.Builder
	for b.Len() < size {
		b.WriteString("<p>")
		for range 3 + r.IntN(3) {
			for i := range 8 + r.IntN(10) {
				if i > 0 {
					b.WriteByte(' ')
				}
				b.WriteString(s.words[r.IntN(len(s.words))])
			}
			b.WriteString(". ")
		}
		b.WriteString("</p>\n")
	}
	return b.String()
}

// A Want is what an item says.
type Want struct {
	GUID      string
	Title     string
	Text      string // HTML, as a parser that changes nothing hands it on
	Link      string
	Published time.Time
}

// epoch is when the first item was published; one an hour follows.
var epoch = time.Date(2022, 4, 1, 6, 0, 0, 0, time.UTC)

// Item returns what item n of a feed says in its revision, which counts from zero.
func (o Options) Item(feed, n, revision int) Want {
	o = o.withDefaults()
	s := kindOf(feed).script
	r := rand.New(rand.NewPCG(uint64(feed), uint64(n)))
	title := fmt.Sprintf("%d/%d: %s", feed, n, strings.Join(pick(r, s.words, 9), " "))
	text := s.sentences(r, itemSize)
	if revision > 0 {
		text = fmt.Sprintf("<p>%s %d.</p>\n", s.words[revision%len(s.words)], revision) + text
	}
	return Want{
		GUID: fmt.Sprintf("item-%d-%d", feed, n), Title: title, Text: strings.TrimSpace(text),
		Link:      fmt.Sprintf("%s/release/%d", o.base(feed), n),
		Published: epoch.Add(time.Duration(n) * time.Hour),
	}
}

func pick(r *rand.Rand, words []string, n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = words[r.IntN(len(words))]
	}
	return out
}
