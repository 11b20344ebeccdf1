package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"nongrata/cmd/internal/daemon"
	"nongrata/ingest"
	"nongrata/ingest/catalogue"
	"nongrata/ingest/survey"
)

// A check is one run of sources check.
type check struct {
	all, mine, asJSON, apply bool
	report, patch            string // files; empty takes the data folder's

	config daemon.Config
	cmd    *cobra.Command
}

func newSourcesCheck(set *settings) *cobra.Command {
	var c check
	cmd := &cobra.Command{
		Use:   "check [SOURCE…]",
		Short: "try every source from your network; write a report and a patch",
		Long: `Polls every source that is on, once, side by side and one host never twice at a time, without
a daemon and without keeping anything. Prints what each gave, and writes the same as a report
and, as a patch to your own catalogue file, what ought to change: an address that has moved, a
feed found where a page was listed, a source that is gone. Nothing is changed unless you say
--apply. What leads to another domain or rests on a guess stands in the patch as a comment, for
you to judge.`,
		Example: `  nongrata sources check
  nongrata sources check --all               # those that are off, too: which of them work here?
  nongrata sources check lt-urm pl-msz --json
  nongrata sources check --apply             # changes the last of catalogue.files`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) (err error) {
			c.cmd = cmd
			if c.config, err = set.load(); err != nil {
				return err
			}
			if err := c.files(set); err != nil {
				return err
			}
			sources, err := c.sources(args)
			if err != nil {
				return err
			}
			return c.run(sources)
		},
	}
	f := cmd.Flags()
	f.BoolVar(&c.all, "all", false, "those that are switched off, too; those of them that work are proposed to be switched on")
	f.BoolVar(&c.mine, "mine", false, "only sources that your own catalogue files name")
	f.BoolVar(&c.apply, "apply", false, "make the proposed changes in your own catalogue file")
	f.StringVar(&c.report, "report", "", "`FILE` for the report (default: check/report.txt in the data folder)")
	f.StringVar(&c.patch, "patch", "", "`FILE` for the patch (default: check/patch.yaml in the data folder)")
	jsonFlag(cmd, &c.asJSON)
	return cmd
}

// files settles where report and patch go, and that there is a file to apply to.
func (c *check) files(set *settings) error {
	if c.apply && len(c.config.Catalogue.Files) == 0 {
		return usagef("--apply: the configuration names no catalogue file of your own: set catalogue.files")
	}
	dir, err := set.folder()
	if err != nil {
		return err
	}
	for _, f := range []struct {
		name *string
		base string
	}{{&c.report, "report.txt"}, {&c.patch, "patch.yaml"}} {
		if *f.name == "" {
			*f.name = filepath.Join(dir, "check", f.base)
			if err := os.MkdirAll(filepath.Dir(*f.name), 0o700); err != nil {
				return err
			}
		}
	}
	return nil
}

// sources returns those that are to be tried. Searches whose terms nobody has accepted are not.
func (c *check) sources(ids []string) ([]ingest.Source, error) {
	all, err := c.config.Sources()
	if err != nil {
		return nil, err
	}
	var out []ingest.Source
	for _, id := range ids {
		i := slices.IndexFunc(all, func(s ingest.Source) bool { return string(s.ID) == id })
		if i < 0 {
			return nil, fmt.Errorf("source %q: %w; nongrata sources list --all shows them", id, ingest.ErrUnknownSource)
		}
		if err := c.config.MayAsk(all[i]); err != nil {
			return nil, err
		}
		out = append(out, all[i])
	}
	if len(ids) > 0 {
		return out, nil
	}
	for _, s := range all {
		own := slices.Contains(c.config.Catalogue.Files, s.Origin)
		if (s.Disabled && !c.all) || (c.mine && !own) || c.config.MayAsk(s) != nil {
			continue
		}
		out = append(out, s)
	}
	if len(out) == 0 {
		return nil, errors.New("no source is to be checked")
	}
	return out, nil
}

func (c *check) run(sources []ingest.Source) error {
	reading, err := c.config.Reading(release)
	if err != nil {
		return err
	}
	defer reading.Close()
	v := survey.New(survey.Options{Poll: reading.Poll, Articles: 1})
	p := newProgress(c.cmd.ErrOrStderr(), len(sources))
	found, err := v.Run(c.cmd.Context(), sources, func(f survey.Finding) { p.done(f.ID, outcome(f)) })
	p.end()
	if err != nil {
		return err
	}
	outage := survey.Outage(found)
	if outage == "" {
		survey.Working(found, time.Now())
	}
	if c.asJSON {
		if err := printJSON(c.cmd.OutOrStdout(), found); err != nil {
			return err
		}
	} else if err := printFindings(c.cmd.OutOrStdout(), found, outage); err != nil {
		return err
	}
	return c.write(found, outage)
}

// write writes report and patch, and applies what is to be applied.
func (c *check) write(found []survey.Finding, outage string) error {
	say := c.cmd.ErrOrStderr()
	f, err := os.Create(c.report)
	if err != nil {
		return fmt.Errorf("writing the report: %w", err)
	}
	fmt.Fprintf(f, "nongrata sources check, %s\n\n", clock(time.Now()))
	if err := printFindings(f, found, outage); err != nil {
		f.Close()
		return fmt.Errorf("writing the report: %w", err)
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("writing the report: %w", err)
	}
	fmt.Fprintf(say, "report: %s\n", c.report)
	patch, err := survey.Patch(found)
	if err != nil {
		return err
	}
	if len(patch) == 0 {
		fmt.Fprintln(say, "patch: none, nothing is proposed")
		return nil
	}
	head := "# What nongrata sources check proposes, " + clock(time.Now()) + ". A catalogue file: name it last in\n" +
		"# catalogue.files, or take over what you agree with. What is commented out needs your judgement.\n"
	if err := os.WriteFile(c.patch, append([]byte(head), patch...), 0o600); err != nil {
		return fmt.Errorf("writing the patch: %w", err)
	}
	fmt.Fprintf(say, "patch: %s\n", c.patch)
	if !c.apply {
		return nil
	}
	files := c.config.Catalogue.Files
	return amend(say, files[len(files)-1], survey.Changes(found))
}

// amend makes changes in a catalogue file, whole or not at all, and keeps the old one.
func amend(say io.Writer, file string, changes []catalogue.Change) error {
	if len(changes) == 0 {
		fmt.Fprintf(say, "nothing to change in %s\n", file)
		return nil
	}
	old, err := os.ReadFile(file)
	if err != nil && !os.IsNotExist(err) {
		return fmt.Errorf("reading sources: %w", err)
	}
	now, err := catalogue.Amend(file, old, changes)
	if err != nil {
		return err
	}
	kept, mode := "", os.FileMode(0o600)
	if st, err := os.Stat(file); err == nil {
		mode = st.Mode().Perm()
	}
	if old != nil {
		kept = "; what it was is in " + file + ".bak"
		if err := os.WriteFile(file+".bak", old, mode); err != nil {
			return fmt.Errorf("keeping the old %s: %w", file, err)
		}
	}
	tmp := file + ".new"
	if err := os.WriteFile(tmp, now, mode); err != nil {
		return fmt.Errorf("writing sources: %w", err)
	}
	if err := os.Rename(tmp, file); err != nil {
		return fmt.Errorf("writing sources: %w", err)
	}
	fmt.Fprintf(say, "%s: %d sources added or changed%s\n", file, len(changes), kept)
	return nil
}

// printFindings prints what each source gave, the bad ones last and with what is proposed.
func printFindings(w io.Writer, found []survey.Finding, outage string) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "SOURCE\tHEALTH\tITEMS\tNEWEST\tSECONDS\tWHAT")
	for _, good := range []bool{true, false} {
		for _, f := range found {
			if f.Health.Good() == good {
				fmt.Fprintf(t, "%s\t%s\t%d\t%s\t%.1f\t%s\n", f.ID, f.Health, f.Entries, day(f.Newest), f.Took, visible(remark(f)))
			}
		}
	}
	if err := t.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(w, "\n%s\n", summary(found))
	if outage != "" {
		fmt.Fprintf(w, "\n%s.\n", outage)
	}
	for _, f := range found {
		if p := f.Proposal; p != nil {
			mark := "proposed"
			if p.Ask {
				mark = "to judge"
			}
			fmt.Fprintf(w, "%s: %s: %s\n", mark, f.ID, visible(p.Why))
		}
	}
	return nil
}
