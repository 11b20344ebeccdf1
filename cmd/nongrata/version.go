package main

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"

	"nongrata/extract/lexicon"
	"nongrata/store"
)

// release is the version that this source is on its way to; a build of a tagged commit says
// so itself.
const release = "0.1.0"

func newVersion(*settings) *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "print version, commit, lexicon version and schema version",
		Example: "  nongrata version",
		RunE: func(cmd *cobra.Command, _ []string) error {
			set, err := lexicon.Default()
			if err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "nongrata %s\ncommit   %s\nlexicon  %s\nschema   %d\n",
				release, commit(), set.Version(), store.Schema())
			return nil
		},
	}
}

// commit returns the commit that this program was built from, as far as the build knows.
func commit() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	revision, dirty := "unknown", ""
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			revision = s.Value
		case s.Key == "vcs.modified" && s.Value == "true":
			dirty = " with changes"
		}
	}
	return revision + dirty
}
