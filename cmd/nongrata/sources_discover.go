package main

import (
	"errors"
	"fmt"
	"io"
	"net/url"
	"regexp"
	"strings"

	"github.com/spf13/cobra"

	"nongrata/ingest"
	"nongrata/ingest/catalogue"
	"nongrata/ingest/country"
	"nongrata/ingest/discover"
)

func newSourcesDiscover(set *settings) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "discover ADDRESS", Short: "find the feeds of a site; print what to paste into your catalogue file",
		Long: `Asks the address, its canonical address, the feeds that the page declares, links on it, the
usual paths and the sitemaps that robots.txt names, and last looks for a list on the page itself.
What it prints has been fetched and parsed. Kind and country are for you to correct.`,
		Example: "  nongrata sources discover https://www.mfa.example/news",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := set.load()
			if err != nil {
				return err
			}
			reading, err := c.Reading(release)
			if err != nil {
				return err
			}
			defer reading.Close()
			address := args[0]
			if !strings.Contains(address, "://") {
				address = "https://" + address
			}
			found, steps, err := discover.Finder{Get: reading.Poll.Pages}.Find(cmd.Context(), address)
			for _, s := range steps {
				fmt.Fprintf(cmd.ErrOrStderr(), "%s: %s: %s\n", s.What, s.URL, visible(s.Said))
			}
			if err != nil {
				return err
			}
			if len(found) == 0 {
				return errors.New("no feed, no news sitemap and no list was found")
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), found)
			}
			return printCandidates(cmd.OutOrStdout(), found)
		},
	}
	jsonFlag(cmd, &asJSON)
	return cmd
}

// printCandidates prints what was found as a catalogue file.
func printCandidates(w io.Writer, found []discover.Candidate) error {
	fmt.Fprintln(w, "sources:")
	ids := idMaker{}
	for _, c := range found {
		s := ingest.Source{
			Name: strings.Join(strings.Fields(visible(c.Title)), " "), Kind: ingest.Outlet, Country: countryOf(c.URL),
			Method: c.Method, URL: c.URL,
		}
		if c.Lang != "" {
			s.Languages = []string{c.Lang}
		}
		s.ID = ids.ofAddress(s.URL)
		b, err := catalogue.Encode([]ingest.Source{s})
		if err != nil {
			return err
		}
		fmt.Fprintf(w, "  # %s: %d items, newest %s; correct kind and country\n%s", c.How, c.Entries, day(c.Newest),
			strings.TrimPrefix(string(b), "sources:\n"))
	}
	return nil
}

// countryOf is what the address says of the country: its last label, when that is one.
func countryOf(address string) country.Code {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	host := u.Hostname()
	c, err := country.Parse(strings.ToUpper(host[strings.LastIndexByte(host, '.')+1:]))
	if err != nil {
		return ""
	}
	return c
}

// An idMaker makes source IDs of addresses, each once.
type idMaker map[ingest.SourceID]bool

var notInID = regexp.MustCompile(`[^a-z0-9]+`)

// ofAddress returns an ID for a source: of its host and, when that is taken, of its path or a
// number.
func (m idMaker) ofAddress(address string) ingest.SourceID {
	host, path := address, ""
	if u, err := url.Parse(address); err == nil && u.Hostname() != "" {
		host, path = strings.TrimPrefix(strings.ToLower(u.Hostname()), "www."), strings.ToLower(u.Path)
	}
	plain := func(s string) string { return strings.Trim(notInID.ReplaceAllString(s, "-"), "-") }
	id := plain(host)
	if id == "" {
		id = "source"
	}
	if m[ingest.SourceID(id)] && plain(path) != "" {
		id += "-" + plain(path)
	}
	unique := ingest.SourceID(id)
	for n := 2; m[unique]; n++ {
		unique = ingest.SourceID(fmt.Sprintf("%s-%d", id, n))
	}
	m[unique] = true
	return unique
}
