package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"nongrata/ingest"
	"nongrata/ingest/catalogue"
	"nongrata/ingest/feed"
	"nongrata/ingest/fetch"
	"nongrata/ingest/listing"
	"nongrata/ingest/sitemap"
	"nongrata/review/web/api"
)

func newSources(set *settings) *cobra.Command {
	cmd := &cobra.Command{
		Use:     "sources",
		Short:   "list the sources, poll one now, try an address",
		Example: "  nongrata sources list --health\n  nongrata sources check lt-urm\n  nongrata sources test https://www.mfa.example/rss.xml",
	}
	cmd.AddCommand(newSourcesList(set), newSourcesCheck(set), newSourcesTest(set))
	return cmd
}

func newSourcesList(set *settings) *cobra.Command {
	var all, health, asJSON bool
	cmd := &cobra.Command{
		Use:   "list",
		Short: "list the catalogue, or how each source fares at the running daemon",
		Example: `  nongrata sources list --all
  nongrata sources list --health`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if health {
				return listHealth(cmd, set, asJSON)
			}
			c, err := set.load()
			if err != nil {
				return err
			}
			sources, err := catalogue.Load(c.Catalogue.Files...)
			if err != nil {
				return err
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), sources)
			}
			return printSources(cmd.OutOrStdout(), sources, all)
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, "those that are switched off, too")
	cmd.Flags().BoolVar(&health, "health", false, "ask the running daemon how they fare")
	jsonFlag(cmd, &asJSON)
	return cmd
}

func printSources(w io.Writer, sources []ingest.Source, all bool) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "SOURCE\tKIND\tOF\tLANGUAGES\tMETHOD\tCONFIDENCE\tON\tADDRESS")
	on := 0
	for _, s := range sources {
		if !s.Disabled {
			on++
		} else if !all {
			continue
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", s.ID, s.Kind, s.Country,
			strings.Join(s.Languages, ","), s.Method, s.Confidence, yesNo(!s.Disabled), s.URL)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "\n%d sources, %d of them on. None of the built-in ones was verified live.\n", len(sources), on)
	return err
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func listHealth(cmd *cobra.Command, set *settings, asJSON bool) error {
	c, err := set.dial("")
	if err != nil {
		return err
	}
	sources, err := c.Sources(cmd.Context())
	if err != nil {
		return err
	}
	if asJSON {
		return printJSON(cmd.OutOrStdout(), sources)
	}
	return printHealth(cmd.OutOrStdout(), sources)
}

func printHealth(w io.Writer, sources []api.Source) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "SOURCE\tHEALTH\tLAST OK\tNEXT TRY\tITEMS\tERROR")
	for _, s := range sources {
		if s.Disabled {
			continue
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%d\t%s\n", s.ID, s.Health, clock(s.LastOK), clock(s.Next), s.Items, visible(s.Error))
	}
	return t.Flush()
}

func clock(t time.Time) string {
	if t.IsZero() {
		return "–"
	}
	return t.UTC().Format("2006-01-02 15:04:05Z")
}

func newSourcesCheck(set *settings) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "check [SOURCE…]", Short: "have the running daemon poll sources now, all that are on by default",
		Example: "  nongrata sources check lt-urm pl-msz", Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := set.dial("")
			if err != nil {
				return err
			}
			if len(args) == 0 {
				if args, err = enabled(cmd, set); err != nil {
					return err
				}
			}
			var out []api.Source
			for _, id := range args {
				s, err := c.CheckSource(cmd.Context(), ingest.SourceID(id))
				if err != nil {
					return err
				}
				out = append(out, s)
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), out)
			}
			return printHealth(cmd.OutOrStdout(), out)
		},
	}
	jsonFlag(cmd, &asJSON)
	return cmd
}

// enabled returns the IDs of the daemon's sources that are on.
func enabled(cmd *cobra.Command, set *settings) ([]string, error) {
	c, err := set.dial("")
	if err != nil {
		return nil, err
	}
	sources, err := c.Sources(cmd.Context())
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, s := range sources {
		if !s.Disabled {
			ids = append(ids, string(s.ID))
		}
	}
	return ids, nil
}

func newSourcesTest(set *settings) *cobra.Command {
	s := ingest.Source{ID: "test", Name: "test", Kind: ingest.Outlet, Method: ingest.Feed}
	var method string
	cmd := &cobra.Command{
		Use: "test URL", Short: "fetch an address once and show what would be read",
		Long: "Fetches a feed, or with --method listing a page, once and lists its items. Needs no daemon\nand stores nothing.",
		Example: `  nongrata sources test https://www.mfa.example/rss.xml
  nongrata sources test --method listing --item "div.news li" https://www.mfa.example/news`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := set.load()
			if err != nil {
				return err
			}
			o, err := c.Fetching(release)
			if err != nil {
				return err
			}
			client := fetch.New(o)
			defer client.Close()
			s.URL, s.Method = args[0], ingest.Method(method)
			readers := map[ingest.Method]ingest.Fetcher{ingest.Feed: feed.New(client), ingest.Listing: listing.New(client), ingest.Sitemap: sitemap.New(client)}
			reader := readers[s.Method]
			if reader == nil {
				return usagef("--method %q: want feed or listing", method)
			}
			list, err := reader.Fetch(cmd.Context(), s, ingest.State{})
			if err != nil {
				return fmt.Errorf("%s: %w", ingest.HealthOf(err), err)
			}
			return printEntries(cmd.OutOrStdout(), list.Entries)
		},
	}
	f := cmd.Flags()
	f.StringVar(&method, "method", "feed", "feed or listing")
	f.StringVar(&s.Selectors.Item, "item", "", "CSS selector of an item on a listing page")
	f.StringVar(&s.Selectors.Link, "link", "", "CSS selector of its link")
	f.StringVar(&s.Selectors.Title, "title", "", "CSS selector of its title")
	f.StringVar(&s.Selectors.Date, "date", "", "CSS selector of its date")
	return cmd
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
		for _, n := range e.Notes {
			fmt.Fprintf(t, "\t\t  %s\t\n", n)
		}
	}
	return t.Flush()
}
