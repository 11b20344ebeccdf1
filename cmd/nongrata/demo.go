package main

import (
	"github.com/spf13/cobra"

	"nongrata/cmd/internal/demo"
)

func newDemo(set *settings) *cobra.Command {
	var o demo.Options
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "show all of it on a recorded wave, without internet",
		Long: `Runs the daemon on a temporary data folder over a recorded wave of releases, 24
February to 8 April 2022, served on this machine as real feeds and listing pages.
Open the desk and decide, or let a demo reviewer decide and print the tally.`,
		Example: `  nongrata demo
  nongrata demo --auto-approve
  nongrata demo --auto-approve --speed 0`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := set.load()
			if err != nil {
				return err
			}
			if c.Log.Level == "" && o.AutoApprove {
				c.Log.Level = "warn"
			}
			if o.Log, err = logger(cmd.ErrOrStderr(), c); err != nil {
				return err
			}
			o.Out, o.Version, o.Data = cmd.OutOrStdout(), release, set.data
			return demo.Run(cmd.Context(), o)
		},
	}
	cmd.Flags().Float64Var(&o.Speed, "speed", 40000, "`N` times as fast as it was; 0 is as fast as it can")
	cmd.Flags().BoolVar(&o.AutoApprove, "auto-approve", false, "let a demo reviewer decide, print the tally and exit")
	cmd.Flags().StringVar(&o.Listen, "listen", "", "`ADDRESS` of the desk")
	return cmd
}
