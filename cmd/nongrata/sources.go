package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"nongrata/ingest"
	"nongrata/review/web/api"
)

func newSources(set *settings) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "sources",
		Short: "list the sources, try them, find new ones",
		Long: `The catalogue of sources: what is in it, and whether it works from where you are. None of
the built-in sources was verified live by those who compiled the catalogue: sources check does
it, on your network. Only sources of high confidence are on to begin with.`,
		Example: `  nongrata sources list --health
  nongrata sources check
  nongrata sources test lt-urm
  nongrata sources discover https://www.mfa.example/news`,
	}
	cmd.AddCommand(newSourcesList(set), newSourcesCheck(set), newSourcesPoll(set), newSourcesTest(set),
		newSourcesDiscover(set), newSourcesImport(set), newSourcesExport(set))
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
			sources, err := set.sources()
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

// sources returns the catalogue with the user's own files over it.
func (s *settings) sources() ([]ingest.Source, error) {
	c, err := s.load()
	if err != nil {
		return nil, err
	}
	return c.Sources()
}

func printSources(w io.Writer, sources []ingest.Source, all bool) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "SOURCE\tKIND\tOF\tLANGUAGES\tMETHOD\tCONFIDENCE\tEVIDENCE OF\tON\tADDRESS")
	on := 0
	off := map[string]int{}
	for _, s := range sources {
		if !s.Disabled {
			on++
		} else if off[s.Confidence]++; !all {
			continue
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", s.ID, s.Kind, s.Country,
			strings.Join(s.Languages, ","), s.Method, s.Confidence, s.Checked, yesNo(!s.Disabled), s.URL)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, `
%d sources, %d of them on. Off: %d of medium and %d of low confidence, %d others.
None of the built-in ones was verified live: each rests on the evidence in its entry, as of the
day shown. "nongrata sources check" tries them from your network, with --all the others too.
`, len(sources), on, off["medium"], off["low"], off["high"]+off[""])
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

func newSourcesPoll(set *settings) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "poll [SOURCE…]", Short: "have the running daemon poll sources now, all that are on by default",
		Example: "  nongrata sources poll lt-urm pl-msz", Args: cobra.ArbitraryArgs,
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
