package ingest

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

// An Identity says by what a source's entries are told apart.
type Identity string

// The identities. A source begins with the first and falls back when its lists prove it wrong;
// only a person takes it up again.
const (
	ByGUID  Identity = "guid"  // the list's own identifier, else the address
	ByLink  Identity = "link"  // the address, without scheme, host and tracking
	ByTitle Identity = "title" // title and day
)

// Identities returns every identity, the best first.
func Identities() []Identity { return []Identity{ByGUID, ByLink, ByTitle} }

// identity returns by what the entries of s are told apart: as its declaration says, else as
// its lists have proved.
func (s Source) identity(st State) Identity {
	switch {
	case s.Identity != "":
		return s.Identity
	case st.Identity != "":
		return st.Identity
	}
	return ByGUID
}

// A showing is an entry of a list with the names by which it can be known.
type showing struct {
	Entry
	raw    string
	alias  string
	words  string   // of the title
	digest string   // text's answer
	day    string   // YYYY-MM-DD, empty when undated
	names  []naming // the strongest first
}

// A naming is one name of an entry, and what kind of name it is.
type naming struct {
	by  Identity
	key string
	// weak names are believed only for an entry that has not changed at all.
	weak bool
	// many says that other entries of the same list have it too.
	many bool
}

// A register tells the entries of one list apart.
type register struct {
	source   Source
	identity Identity
	traces   map[string]Trace // what is remembered
	listed   map[string]Trace // what this list adds to it
	guids    map[string]int   // entries of the list by each name
	links    map[string]int
	titles   map[string]int

	collisions int // entries that an identifier had in common with another announcement
}

// showings returns the entries that are wanted, oldest first: lists have the newest on top.
func (r *register) showings(entries []Entry) []showing {
	r.guids, r.links, r.titles = map[string]int{}, map[string]int{}, map[string]int{}
	first := map[string]int{}
	var all []showing
	for _, e := range slices.Backward(entries) {
		if e.Key == "" || !r.source.wants(e) {
			continue
		}
		s := showing{Entry: e, raw: revisionOf(e.Title, e.URL, e.Content)}
		i, twice := first[e.Key]
		if twice && all[i].URL == e.URL && all[i].Title == e.Title && all[i].Content == e.Content {
			continue // the list has it twice
		}
		if !twice {
			first[e.Key] = len(all)
		}
		r.guids[e.Key]++
		r.links[e.URL]++
		all = append(all, s)
	}
	for i := range all {
		r.name(&all[i])
	}
	return all
}

// name sets the names of s. The address and the title are only looked at where they are needed:
// most entries of a list are known by their identifier.
func (r *register) name(s *showing) {
	guid := naming{by: ByGUID, key: ItemID(r.source.ID, s.Key), many: r.guids[s.Key] > 1}
	if r.identity == ByGUID && !guid.many {
		s.names = []naming{guid}
		return
	}
	r.nameFully(s)
}

// nameFully adds every other name.
func (r *register) nameFully(s *showing) {
	if s.words == "" {
		s.alias, s.words, s.day = r.source.alias(s.URL), titleWords(s.Title), isoDay(s.Published)
	}
	id := func(parts ...string) string { return ItemID(r.source.ID, strings.Join(parts, " ")) }
	guid := naming{by: ByGUID, key: ItemID(r.source.ID, s.Key), many: r.guids[s.Key] > 1}
	link := naming{by: ByLink, key: id("link", s.alias), many: r.links[s.URL] > 1}
	title := naming{by: ByTitle, key: id("title", s.words, s.day)}
	text := naming{by: ByTitle, key: id("text", s.words, s.day, s.raw)}
	switch {
	case r.identity == ByGUID && !guid.many:
		s.names = []naming{guid}
		if s.alias != "" {
			s.names = append(s.names, link)
		}
	case r.identity != ByTitle && s.alias != "" && !link.many:
		guid.weak = true
		s.names = []naming{link, guid}
	default:
		guid.weak, link.weak = true, true
		r.titles[title.key]++
		s.names = []naming{text, guid, link}
		if r.titles[title.key] == 1 && s.words != "" {
			s.names = []naming{title, text, guid, link}
		}
		if s.alias == "" {
			s.names = s.names[:len(s.names)-1]
		}
	}
}

// trace returns what is known under key by now.
func (r *register) trace(key string) Trace {
	if t, ok := r.listed[key]; ok {
		return t
	}
	return r.traces[key]
}

// A verdict is what a showing turned out to be.
type verdict struct {
	id    string
	trace Trace // of the item; zero for a new one
	known bool  // nothing in it has changed
}

// settle tells which item s is: first by whatever it is known as unchanged, then by its names,
// the strongest first.
func (r *register) settle(s *showing) verdict {
	for _, n := range s.names {
		t := r.trace(n.key)
		of := r.trace(t.Item)
		if t.Item != "" && (t.Raw == s.raw || of.Raw == s.raw && !n.many || of.Buried) {
			r.collide(s, t.Item)
			return verdict{id: t.Item, trace: of, known: true}
		}
	}
	for _, n := range s.names {
		t := r.trace(n.key)
		of := r.trace(t.Item)
		if t.Item != "" && !n.weak && r.means(n, of, s) {
			r.collide(s, t.Item)
			return verdict{id: t.Item, trace: of}
		}
	}
	r.collide(s, "")
	for _, n := range s.names {
		if r.trace(n.key).Item == "" {
			return verdict{id: n.key}
		}
	}
	return verdict{id: ItemID(r.source.ID, "text "+s.words+" "+s.day+" "+s.raw)}
}

// collide counts an identifier that belongs to another item than the one that s is.
func (r *register) collide(s *showing, id string) {
	n := s.names[0]
	if t := r.trace(n.key); n.by == ByGUID && t.Item != "" && t.Item != id {
		r.collisions++
	}
}

// means reports whether s, which has the name n of the item remembered as t, is that item,
// edited, rather than another announcement under a name that is used again.
func (r *register) means(n naming, t Trace, s *showing) bool {
	near := t.Day == "" || s.day == "" || within(t.Day, s.day)
	switch n.by {
	case ByGUID:
		return t.Link == "" || s.alias == "" || t.Link == s.alias || near && similarTitles(t.Title, cut(s.words))
	case ByLink:
		return similarTitles(t.Title, cut(s.words)) || near && !n.many
	}
	return true
}

// within reports whether two days are at most one apart.
func within(a, b string) bool {
	x, errX := time.Parse(time.DateOnly, a)
	y, errY := time.Parse(time.DateOnly, b)
	return errX == nil && errY == nil && x.Sub(y).Abs() <= 24*time.Hour
}

func isoDay(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

func cut(title string) string { return title[:min(len(title), titleBytes)] }

// remember returns the traces to be stored for s, which has been dealt with as the item id.
func (r *register) remember(s *showing, id string, of Trace) map[string]Trace {
	of.Item, of.Raw, of.Tries, of.Buried = id, s.raw, 0, false
	of.Text, of.Title, of.Link, of.Day = s.text(), cut(s.words), s.alias, s.day
	out := map[string]Trace{id: of}
	for i, n := range s.names {
		if n.weak || n.many && n.by != ByTitle || n.key == id {
			continue
		}
		if r.trace(n.key).Item == n.key {
			continue // another item's own trace
		}
		t := Trace{Item: id}
		if i == 0 || n.by == ByTitle {
			t.Raw = s.raw
		}
		if had := r.traces[n.key]; had.Item != id || had.Raw != t.Raw {
			out[n.key] = t
		}
	}
	maps.Copy(r.listed, out)
	return out
}

// text is a digest of what of the entry has to change for an edit to matter.
func (s *showing) text() string {
	if s.digest == "" {
		s.digest = RevisionOf(plainTitle(s.Title), Essence(visible([]byte(s.Content))))
	}
	return s.digest
}

// degraded returns the state of a source after a list in which identifiers that should tell
// entries apart did not: more than one in twenty, and two at least.
func (r *register) degraded(st State, entries int) State {
	if r.source.Identity != "" {
		return st
	}
	repeated := func(names map[string]int) (n int) {
		for name, times := range names {
			if name != "" && times > 1 {
				n += times
			}
		}
		return n
	}
	bad, next := r.collisions+repeated(r.guids), ByLink
	if r.identity == ByLink {
		bad, next = repeated(r.links), ByTitle
	}
	if r.identity == ByTitle || bad < 2 || bad*20 <= entries {
		return st
	}
	st.IdentityWhy = fmt.Sprintf("%d of %d entries shared their %s with another announcement on %s",
		bad, entries, r.identity, st.LastPoll.UTC().Format(time.DateOnly))
	st.Identity = next
	return st
}
