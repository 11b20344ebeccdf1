package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"nongrata/extract/page"
	"nongrata/ingest"
	"nongrata/ingest/survey"
)

func newSourcesTest(set *settings) *cobra.Command {
	var method string
	var articles int
	given := ingest.Source{ID: "test", Name: "test", Kind: ingest.Outlet, Method: ingest.Feed}
	cmd := &cobra.Command{
		Use: "test ADDRESS|SOURCE", Short: "what one poll would give, step by step",
		Long: `Polls an address, or a source of the catalogue, once and tells each step: the answer, the list,
what is kept of it, the newest article. Needs no daemon and stores nothing.`,
		Example: `  nongrata sources test https://www.mfa.example/rss.xml
  nongrata sources test lt-urm
  nongrata sources test --method listing --item "div.news li" https://www.mfa.example/news`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			given.Method = ingest.Method(method)
			c, err := set.load()
			if err != nil {
				return err
			}
			s := given
			if s.URL = args[0]; !strings.Contains(s.URL, "://") {
				if s, err = set.source(args[0]); err != nil {
					return err
				}
			}
			if err := c.MayAsk(s); err != nil {
				return err
			}
			reading, err := c.Reading(release)
			if err != nil {
				return err
			}
			defer reading.Close()
			if reading.Poll.Fetchers[s.Method] == nil {
				return usagef("--method %q: want feed, listing or sitemap", method)
			}
			v := survey.New(survey.Options{Poll: reading.Poll, Articles: articles})
			f, err := v.Try(cmd.Context(), s)
			if err != nil {
				return err
			}
			return tellTrial(cmd.OutOrStdout(), f)
		},
	}
	f := cmd.Flags()
	f.StringVar(&method, "method", "feed", "feed, listing or sitemap")
	f.IntVar(&articles, "articles", 1, "how many of the newest articles are read")
	f.StringVar(&given.Selectors.Item, "item", "", "CSS selector of an item on a listing page")
	f.StringVar(&given.Selectors.Link, "link", "", "CSS selector of its link")
	f.StringVar(&given.Selectors.Title, "title", "", "CSS selector of its title")
	f.StringVar(&given.Selectors.Date, "date", "", "CSS selector of its date")
	f.StringVar(&given.Selectors.Body, "body", "", "CSS selector of the text on an article's page")
	return cmd
}

// source returns the catalogue's source of that ID, on or off.
func (s *settings) source(id string) (ingest.Source, error) {
	all, err := s.sources()
	if err != nil {
		return ingest.Source{}, err
	}
	i := slices.IndexFunc(all, func(s ingest.Source) bool { return string(s.ID) == id })
	if i < 0 {
		return ingest.Source{}, fmt.Errorf("source %q: %w; an address begins with https://", id, ingest.ErrUnknownSource)
	}
	return all[i], nil
}

// tellTrial tells a poll step by step. A source that fails is an error after what went well.
func tellTrial(w io.Writer, f survey.Finding) error {
	s := f.Source
	fmt.Fprintf(w, "1. asked    %s\n", s.URL)
	if f.Status != 0 {
		fmt.Fprintf(w, "2. answered %d, %s, %d bytes, in %.1f s all told; %s\n", f.Status, f.MediaType, f.Size, f.Took, validators(f))
		if f.FinalURL != "" {
			fmt.Fprintf(w, "            from %s (%s)\n", f.FinalURL, moved(f))
		}
	}
	if f.Error != "" {
		fmt.Fprintf(w, "   health   %s: %s\n", f.Health, visible(f.Error))
	}
	if p := f.Proposal; p != nil {
		fmt.Fprintf(w, "   proposed %s\n", visible(p.Why))
	}
	if !f.Health.Good() && len(f.List()) == 0 {
		return fmt.Errorf("%s: %s: %w", s.URL, f.Health, errSaid)
	}
	fmt.Fprintf(w, "3. read     as a %s: %d items, %d of them undated; newest %s\n", s.Method, f.Entries, f.Undated, day(f.Newest))
	for _, n := range f.Notes {
		fmt.Fprintf(w, "            %s\n", visible(n))
	}
	if len(s.Match) > 0 {
		fmt.Fprintf(w, "4. kept     %d by the match words %s\n", f.Kept, strings.Join(s.Match, ", "))
	} else {
		fmt.Fprintf(w, "4. kept     %d\n", f.Kept)
	}
	for _, a := range f.Articles {
		tellArticle(w, s, a)
	}
	fmt.Fprintln(w)
	return printEntries(w, f.List())
}

func validators(f survey.Finding) string {
	if f.Validator {
		return "can say that nothing has changed"
	}
	return "cannot say that nothing has changed"
}

func moved(f survey.Finding) string {
	text := "by a redirect"
	if f.Moved {
		text = "moved for good"
	}
	if f.Unpinned {
		text += ", outside the pinned domains " + strings.Join(f.Source.Domains, ", ")
	}
	return text
}

// tellArticle shows what would be read of an article.
func tellArticle(w io.Writer, s ingest.Source, a survey.Article) {
	fmt.Fprintf(w, "5. article  %s\n", a.URL)
	if a.Missing != "" {
		fmt.Fprintf(w, "            no text: %s\n", visible(a.Missing))
		return
	}
	it := a.Item
	t, err := page.Text(a.Body, it.MediaType(), it.Body.Fragment, s.Selectors)
	if err != nil {
		fmt.Fprintf(w, "            no text: %v\n", err)
		return
	}
	text := strings.Join(strings.Fields(t.Text), " ")
	begin := []rune(text)
	fmt.Fprintf(w, "            published %s, %d characters of text: %s…\n", day(it.Published), len(begin), visible(string(begin[:min(len(begin), 200)])))
	for _, n := range it.Notes {
		fmt.Fprintf(w, "            %s\n", visible(n))
	}
}

func printEntries(w io.Writer, entries []ingest.Entry) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "PUBLISHED\tTEXT\tTITLE\tADDRESS")
	for _, e := range entries {
		text := "teaser"
		if e.Full {
			text = "whole"
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", clock(e.Published), text, visible(e.Title), e.URL)
	}
	return t.Flush()
}
