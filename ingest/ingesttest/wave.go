package ingesttest

import (
	"embed"
	"fmt"
	"path"
	"slices"
	"strings"
	"time"

	"nongrata/ingest"
)

//go:embed wave/*.txt wave/facts.tsv
var waveFS embed.FS

// A Release is one text of the recorded wave: what a ministry, an office or a wire
// published, every edit of it, and what a reader should find in it.
type Release struct {
	File string // for messages: wave/NAME.txt
	// Source is the site that publishes it. An English edition of a ministry that also
	// writes in its own language is a feed of its own: its ID ends in "-en".
	Source    ingest.SourceID
	Edition   string    // "" for the native text, "en" for a ministry's English edition of it
	Published time.Time // in the source's own zone
	Slug      string    // unique over the wave; names the page, and the guid in feeds
	Lang      string    // BCP 47
	Byline    string    // for wires
	CopyOf    string    // slug of the release that this one repeats nearly word for word
	Tells     []string  // facts (Fact.ID) that it newly tells
	// WhyNothing says why a reader must find no act in it; empty when there are Wants.
	WhyNothing string
	Version              // as first published
	Edits      []Version // later bodies under the same slug, oldest first
}

// A Version is the text of a Release from some moment on.
type Version struct {
	At    time.Time
	Title string
	Body  string // paragraphs, a blank line between them
	Want  []Want
}

// Paragraphs returns the body's paragraphs.
func (v Version) Paragraphs() []string { return strings.Split(v.Body, "\n\n") }

// AsOf returns the version that readers see at now, and false before the first.
func (r Release) AsOf(now time.Time) (Version, bool) {
	if now.Before(r.Published) {
		return Version{}, false
	}
	v := r.Version
	for _, e := range r.Edits {
		if !e.At.After(now) {
			v = e
		}
	}
	return v, true
}

// Last returns the latest version.
func (r Release) Last() Version {
	if n := len(r.Edits); n > 0 {
		return r.Edits[n-1]
	}
	return r.Version
}

// Load returns the recorded wave, 24 February to 8 April 2022, in order of publication. Its
// errors name the file and the line. Every text was written for this project from facts;
// none is a ministry's or an agency's own sentence.
func Load() ([]Release, error) {
	files, err := waveFS.ReadDir("wave")
	if err != nil {
		return nil, err
	}
	var rs []Release
	slugs := map[string]string{}
	for _, f := range files {
		name := path.Join("wave", f.Name())
		if path.Ext(name) != ".txt" {
			continue
		}
		b, err := waveFS.ReadFile(name)
		if err != nil {
			return nil, err
		}
		r, err := parse(name, string(b))
		if err != nil {
			return nil, err
		}
		if other, ok := slugs[r.Slug]; ok {
			return nil, fmt.Errorf("%s: slug %q is already that of %s", name, r.Slug, other)
		}
		slugs[r.Slug] = name
		rs = append(rs, r)
	}
	slices.SortStableFunc(rs, func(a, b Release) int { return a.Published.Compare(b.Published) })
	return rs, nil
}

// Moments returns the distinct times at which something in rs is published or edited, in
// order, UTC.
func Moments(rs []Release) []time.Time {
	var ts []time.Time
	for _, r := range rs {
		ts = append(ts, r.Published.UTC())
		for _, e := range r.Edits {
			ts = append(ts, e.At.UTC())
		}
	}
	slices.SortFunc(ts, time.Time.Compare)
	return slices.CompactFunc(ts, time.Time.Equal)
}
