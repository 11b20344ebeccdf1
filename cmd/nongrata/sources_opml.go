package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"nongrata/ingest"
	"nongrata/ingest/catalogue"
	"nongrata/ingest/opml"
)

func newSourcesExport(set *settings) *cobra.Command {
	var all bool
	cmd := &cobra.Command{
		Use: "export", Short: "the sources as OPML, for feed readers and for sources import",
		Example: "  nongrata sources export --all > sources.opml",
		RunE: func(cmd *cobra.Command, _ []string) error {
			sources, err := set.sources()
			if err != nil {
				return err
			}
			var out []ingest.Source
			for _, s := range sources {
				if all || !s.Disabled {
					out = append(out, s)
				}
			}
			return opml.Encode(cmd.OutOrStdout(), "nongrata", out)
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, "those that are switched off, too")
	return cmd
}

// An importing is one run of sources import.
type importing struct {
	into    string
	trusted bool
	kind    string

	say     io.Writer
	ids     idMaker
	known   map[ingest.SourceID]ingest.Source
	byURL   map[string]ingest.SourceID
	changes []catalogue.Change
	bad     int
}

func newSourcesImport(set *settings) *cobra.Command {
	im := importing{ids: idMaker{}, known: map[ingest.SourceID]ingest.Source{}, byURL: map[string]ingest.SourceID{}}
	cmd := &cobra.Command{
		Use: "import FILE.opml", Short: "read an OPML list of feeds into your catalogue file",
		Long: `Prints the feeds of an OPML file as a catalogue file, or adds them to one of yours with --into.
Folders are taken apart, feeds that the catalogue has already are left out, a line that cannot be
read is told with its number and the rest is imported. What a stranger should not decide (programs,
browsers, proxies, certificates, who speaks for a state, another address for a source you have) is
left out and told, unless you say --trusted. Nothing is fetched: try what you have imported with
sources check --mine.`,
		Example: "  nongrata sources import feeds.opml --into my-sources.yaml",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			im.say = cmd.ErrOrStderr()
			if err := ingest.Kind(im.kind).Validate(); err != nil {
				return usagef("--kind: %w", err)
			}
			sources, err := set.sources()
			if err != nil {
				return err
			}
			for _, s := range sources {
				im.ids[s.ID], im.known[s.ID], im.byURL[ingest.CanonicalURL(s.URL)] = true, s, s.ID
			}
			if err := im.read(args[0]); err != nil {
				return err
			}
			if err := im.write(cmd.OutOrStdout()); err != nil {
				return err
			}
			if im.bad > 0 {
				return fmt.Errorf("%d lines of %s were not imported", im.bad, args[0])
			}
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&im.into, "into", "", "add to this catalogue `FILE` of yours, which is made when it is not there")
	f.StringVar(&im.kind, "kind", string(ingest.Outlet), "`KIND` of source of feeds that do not say")
	f.BoolVar(&im.trusted, "trusted", false, "the file is yours: also take over the programs, browsers, proxies and certificates that it names, who speaks for a state, and changes of sources that are there already")
	return cmd
}

// read takes in the file.
func (im *importing) read(file string) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("reading OPML: %w", err)
	}
	outlines, problems, err := opml.Decode(b)
	if err != nil {
		return fmt.Errorf("reading %s: %w", file, err)
	}
	for _, p := range problems {
		im.bad++
		fmt.Fprintf(im.say, "%s:%d: %s\n", file, p.Line, visible(p.Err.Error()))
	}
	for _, o := range outlines {
		if err := im.take(o); err != nil {
			im.bad++
			fmt.Fprintf(im.say, "%s:%d: %s\n", file, o.Line, visible(err.Error()))
		}
	}
	return nil
}

// take adds one feed to what is to be written.
func (im *importing) take(o opml.Outline) error {
	s := &o.Source
	if s.Kind == "" {
		s.Kind = ingest.Kind(im.kind)
	}
	if s.Method == "" {
		s.Method = ingest.Feed
	}
	if len(o.Folders) > 0 && s.Note == "" && s.ID == "" {
		s.Note = "from the folder " + strings.Join(o.Folders, "/")
	}
	if old, ok := im.known[s.ID]; ok {
		im.meet(o, old)
		return nil
	}
	if id, ok := im.byURL[ingest.CanonicalURL(s.URL)]; ok {
		fmt.Fprintf(im.say, "line %d: %s is there already: %s\n", o.Line, s.URL, id)
		return nil
	}
	if !im.trusted {
		for _, left := range o.Distrust(ingest.Kind(im.kind)) {
			fmt.Fprintf(im.say, "line %d: %s: left out: %s; --trusted takes it over\n", o.Line, visible(s.Name), visible(left))
		}
	}
	if s.ID == "" {
		s.ID = im.ids.ofAddress(s.URL)
	}
	if err := catalogue.Check(*s); err != nil {
		return err
	}
	im.ids[s.ID], im.known[s.ID], im.byURL[ingest.CanonicalURL(s.URL)] = true, *s, s.ID
	im.changes = append(im.changes, catalogue.Change{Now: *s})
	return nil
}

// meet takes in a feed by whose ID there is a source already. Nobody else's file changes what that
// is: where a ministry's releases come from is not to be had by a line in a list.
func (im *importing) meet(o opml.Outline, old ingest.Source) {
	s := o.Source
	if s.Transport == (ingest.Transport{}) {
		s.Transport = old.Transport // which a list never has
	}
	differ := o.Differ(old)
	switch {
	case len(differ) == 0:
	case im.trusted:
		im.changes = append(im.changes, catalogue.Change{Was: old, Now: s})
	default:
		fmt.Fprintf(im.say, "line %d: %s is there already and stays as it is; --trusted takes over the file's %s\n", o.Line, s.ID, strings.Join(differ, ", "))
	}
}

// write prints what was taken in, or adds it to the user's file.
func (im *importing) write(w io.Writer) error {
	if len(im.changes) == 0 {
		fmt.Fprintln(im.say, "nothing is new")
		return nil
	}
	if im.into != "" {
		return amend(im.say, im.into, im.changes)
	}
	b, err := catalogue.EncodeChanges(im.changes)
	if err != nil {
		return err
	}
	_, err = w.Write(b)
	return err
}
