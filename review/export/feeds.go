package export

import (
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"nongrata/review"
)

// urn is a record's identity in feeds: it stays over corrections and moves of the site.
func urn(e review.Expulsion) string { return "urn:nongrata:expulsion:" + e.ID }

type atomFeed struct {
	XMLName    xml.Name      `xml:"feed"`
	Atom       string        `xml:"xmlns,attr"`
	Tombstones string        `xml:"xmlns:at,attr"`
	Title      string        `xml:"title"`
	ID         string        `xml:"id"`
	Updated    string        `xml:"updated"`
	Author     string        `xml:"author>name"`
	Generator  string        `xml:"generator"`
	Links      []atomLink    `xml:"link"`
	Deleted    []atomDeleted `xml:"at:deleted-entry"` // RFC 6721
	Entries    []atomEntry   `xml:"entry"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Href string `xml:"href,attr"`
}

type atomDeleted struct {
	Ref     string `xml:"ref,attr"`
	When    string `xml:"when,attr"`
	Comment string `xml:"at:comment"`
}

type atomEntry struct {
	ID         string         `xml:"id"`
	Title      string         `xml:"title"`
	Published  string         `xml:"published"`
	Updated    string         `xml:"updated"`
	Links      []atomLink     `xml:"link"`
	Categories []atomCategory `xml:"category"`
	Content    atomText       `xml:"content"`
}

type atomCategory struct {
	Scheme string `xml:"scheme,attr"`
	Term   string `xml:"term,attr"`
}

type atomText struct {
	Type string `xml:"type,attr"`
	Body string `xml:",chardata"`
}

// WriteAtom writes an Atom 1.0 feed, the latest decision first. An entry keeps its id over
// corrections, which move its updated time; a withdrawn record is a deleted-entry (RFC 6721).
func WriteAtom(w io.Writer, site Site, records []review.Expulsion) error {
	f := atomFeed{
		Atom: "http://www.w3.org/2005/Atom", Tombstones: "http://purl.org/atompub/tombstones/1.0",
		Title: site.title(), ID: "urn:nongrata:feed:expulsions", Author: site.title(), Generator: "nongrata",
		Updated: stamp(lastDecision(records)),
	}
	if site.URL != "" {
		f.Links = []atomLink{{"self", site.URL + "/feed.atom"}, {"alternate", site.URL + "/events"}}
	}
	for _, e := range latestFirst(records) {
		if e.State != review.Standing {
			f.Deleted = append(f.Deleted, atomDeleted{Ref: urn(e), When: stamp(e.Decided), Comment: "Withdrawn by " + e.Reviewer + "."})
			continue
		}
		f.Entries = append(f.Entries, entryOf(site, e))
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", "  ")
	if err := enc.Encode(f); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

func entryOf(site Site, e review.Expulsion) atomEntry {
	entry := atomEntry{
		ID: urn(e), Title: title(e), Published: stamp(e.Approved), Updated: stamp(e.Decided),
		Content: atomText{"text", summary(e)},
		Categories: []atomCategory{
			{"urn:nongrata:measure", string(e.Measure)}, {"urn:nongrata:status", string(e.Status)},
			{"urn:nongrata:receiving", string(e.ReceivingState)}, {"urn:nongrata:sending", string(e.SendingState)},
		},
	}
	if page := site.page(e); page != "" {
		entry.Links = append(entry.Links, atomLink{"alternate", page})
	}
	for _, u := range sourceURLs(e) {
		entry.Links = append(entry.Links, atomLink{"via", u})
	}
	return entry
}

// title marks what a reader who saw an earlier version has to know.
func title(e review.Expulsion) string {
	if e.Version > 1 {
		return e.Dated() + fmt.Sprintf(" [version %d]", e.Version)
	}
	return e.Dated()
}

// summary says in plain text what the record rests on.
func summary(e review.Expulsion) string {
	s := fmt.Sprintf("%s\nNumber: %s. %s\n", e.Dated(), review.CountText(e.Count), e.Rule)
	if e.Deadline != nil {
		s += strings.TrimSpace("Deadline: "+e.Deadline.By+" "+e.Deadline.Phrase) + "\n"
	}
	return s + fmt.Sprintf("Sources: %d. Approved by %s, version %d.", len(e.Claims), e.Reviewer, e.Version)
}

func sourceURLs(e review.Expulsion) []string {
	var out []string
	for _, c := range e.Claims {
		p := c.Candidate.Provenance
		if p != nil && webAddress(p.Item.URL) && c.CopyOf == "" && !slices.Contains(out, p.Item.URL) {
			out = append(out, p.Item.URL)
		}
	}
	return out
}

// webAddress keeps a source's javascript: or data: address out of links.
func webAddress(u string) bool {
	return strings.HasPrefix(u, "https://") || strings.HasPrefix(u, "http://")
}

func latestFirst(records []review.Expulsion) []review.Expulsion {
	out := sorted(records)
	slices.SortStableFunc(out, func(a, b review.Expulsion) int { return b.Decided.Compare(a.Decided) })
	return out
}

// lastDecision is the feed's own time: the records', never the clock's.
func lastDecision(records []review.Expulsion) time.Time {
	var last time.Time
	for _, e := range records {
		if e.Decided.After(last) {
			last = e.Decided
		}
	}
	return last
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }

type jsonFeed struct {
	Version  string     `json:"version"`
	Title    string     `json:"title"`
	HomePage string     `json:"home_page_url,omitempty"`
	FeedURL  string     `json:"feed_url,omitempty"`
	Items    []jsonItem `json:"items"`
}

type jsonItem struct {
	ID        string   `json:"id"`
	URL       string   `json:"url,omitempty"`
	External  string   `json:"external_url,omitempty"`
	Title     string   `json:"title"`
	Text      string   `json:"content_text"`
	Published string   `json:"date_published"`
	Modified  string   `json:"date_modified"`
	Tags      []string `json:"tags"`
	Event     Event    `json:"_nongrata"`
}

// WriteJSONFeed writes a JSON Feed 1.1, the latest decision first, with the whole Event under
// _nongrata. The format has no deletions: withdrawn records are left out.
func WriteJSONFeed(w io.Writer, site Site, records []review.Expulsion) error {
	f := jsonFeed{Version: "https://jsonfeed.org/version/1.1", Title: site.title(), Items: []jsonItem{}}
	if site.URL != "" {
		f.HomePage, f.FeedURL = site.URL+"/events", site.URL+"/feed.json"
	}
	for _, e := range latestFirst(standing(records)) {
		item := jsonItem{
			ID: urn(e), URL: site.page(e), Title: title(e), Text: summary(e), Published: stamp(e.Approved),
			Modified: stamp(e.Decided), Event: EventOf(e),
			Tags: []string{string(e.Measure), string(e.Status), string(e.ReceivingState), string(e.SendingState)},
		}
		if urls := sourceURLs(e); len(urls) > 0 {
			item.External = urls[0]
		}
		f.Items = append(f.Items, item)
	}
	enc := lines(w)
	enc.SetIndent("", "  ")
	return enc.Encode(f)
}
