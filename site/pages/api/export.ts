import { Marked } from "marked";
import { type Comment, type CommentDisplayPart, type DeclarationReflection, ReflectionKind, type SignatureReflection } from "typedoc";
import { provisions } from "../../../src";
import type { ProvisionEntry, RuleName } from "../../../src/law/types";
import { both, type Html, html, nothing, raw, say, t } from "../../html";
import type { Page } from "../../page";
import { calculate } from "../../parts/calculate";
import { locatorLink, ruleName } from "../../places";
import { type Compiled, fieldList } from "./compiled";
import { commentOf, type Entry } from "./entries";

/** The kinds of exports, in the order of their lists. */
export const kinds = [
  { kind: ReflectionKind.Function, name: both("函数", "Functions") },
  { kind: ReflectionKind.Variable, name: both("数据", "Data") },
  { kind: ReflectionKind.Class, name: both("类", "Classes") },
  { kind: ReflectionKind.Interface | ReflectionKind.TypeAlias, name: both("类型", "Types") },
];

const marked = new Marked();

/** What is known of everything that can be imported. */
export interface Reader {
  /** The page of each export. */
  readonly known: ReadonlyMap<string, string>;
  readonly compiled: Compiled;
  /** The rule that is told facts of a type. */
  readonly ruleOf: ReadonlyMap<string, string>;
}

const prose = (parts: readonly CommentDisplayPart[] | undefined, { known }: Reader): Html =>
  raw(
    marked
      .parse(
        (parts ?? [])
          .map((part) =>
            part.kind === "inline-tag"
              ? known.has(part.text)
                ? `[\`${part.text}\`](${known.get(part.text)})`
                : `\`${part.text}\``
              : part.text,
          )
          .join(""),
        { async: false },
      )
      .replaceAll("<pre>", '<pre tabindex="0">'),
  );

/** A type as code, the exports in it linked. */
const code = (type: { toString(): string } | undefined, { known }: Reader): Html =>
  html`<code>${raw(html`${type?.toString() ?? ""}`.markup.replace(/\b[A-Za-z]\w*\b/g, (word) => (known.has(word) ? `<a href="${known.get(word)}">${word}</a>` : word)))}</code>`;

function examples(comment: Comment | undefined, reader: Reader): Html | "" {
  const given = comment?.getTags("@example") ?? [];
  return given.length === 0 ? "" : html`<h2>${say("例子", "Example")}</h2>${given.map(({ content }) => prose(content, reader))}`;
}

function signature(one: SignatureReflection, reader: Reader): Html {
  const own = reader.compiled.parametersOf(one.parent as DeclarationReflection);
  const parameters = (one.parameters ?? []).map(({ name, flags, defaultValue, type, comment }, i) => ({
    name,
    mark: flags.isOptional || defaultValue !== undefined ? "?" : "",
    type: own[i] || (type?.toString() ?? ""),
    comment,
  }));
  const of = (tag: string) => one.comment?.getTags(tag as `@${string}`) ?? [];
  return html`<pre class="signature" tabindex="0"><code>${one.name}(${parameters.map(({ name, mark, type }, i) => html`${i > 0 ? ", " : ""}${name}${mark}: ${type}`)}): ${one.type?.toString() ?? ""}</code></pre>
${prose(one.comment?.summary, reader)}
${parameters.length > 0 ? html`<h2>${say("参数", "Parameters")}</h2><dl class="members">${parameters.map((parameter) => html`<div><dt><code>${parameter.name}</code> ${code(parameter.type, reader)}</dt><dd>${prose(parameter.comment?.summary, reader)}</dd></div>`)}</dl>` : nothing}
<h2>${say("返回", "Returns")}</h2><p>${code(one.type, reader)}</p>${of("@returns").map(({ content }) => prose(content, reader))}
${of("@throws").map(({ content }) => html`<h2>${say("抛出", "Throws")}</h2>${prose(content, reader)}`)}
${examples(one.comment, reader)}`;
}

const body: readonly ProvisionEntry[] = provisions;
const placesOf = (rule: string): readonly string[] =>
  body
    .filter(({ statements }) => statements.some(({ computed }) => !("not" in computed) && (computed as readonly string[]).includes(rule)))
    .map(({ id }) => id);

const members = (one: DeclarationReflection, reader: Reader): Html | "" => {
  const children = (one.children ?? (one.type?.type === "reflection" ? one.type.declaration.children : undefined) ?? []).filter(
    ({ flags, kind }) => !flags.isInherited && kind !== ReflectionKind.Constructor,
  );
  if (children.length === 0 || one.kind === ReflectionKind.Variable) return "";
  return html`<h2>${say("成员", "Members")}</h2><dl class="members">${children.map((child) => html`<div><dt><code>${child.name}${child.flags.isOptional ? "?" : ""}</code> ${code(child.type ?? child.signatures?.[0]?.type, reader)}</dt><dd>${prose(commentOf(child)?.summary, reader)}</dd></div>`)}</dl>`;
};

/** The facts of a rule, among all that a function may be told. */
const isFacts = (name: string): boolean => name.endsWith("Facts") || name === "DutyWindow";

/** The page of an export. */
export function exportPage(one: DeclarationReflection, { name: door, folder }: Entry, reader: Reader): Page {
  const group = kinds.find(({ kind }) => one.kind & kind)?.name ?? both("导出", "Exports");
  const places = placesOf(one.name);
  const comment = commentOf(one);
  const data = one.kind === ReflectionKind.Variable;
  const rule = reader.ruleOf.get(one.name);
  // A type made from a schema has fields that only the compiler can name, and facts have names in both languages.
  const made =
    (one.type?.type === "reference" && /^(Given|output)\b/.test(one.type.name)) ||
    (one.kind === ReflectionKind.Interface && isFacts(one.name) && rule !== undefined);
  return {
    path: `${folder}/${one.name}.html`,
    title: both(one.name, one.name),
    door: "api",
    trail: [
      { to: "/api/index.html", name: both("接口", "API") },
      ...(folder === "api" ? [] : [{ to: `/${folder}/index.html`, name: both(door, door) }]),
      { to: `/${folder}/index.html#${group.en.toLowerCase()}`, name: group },
    ],
    body: html`${places.length > 0 ? html`<p class="lead">${t(ruleName(one.name as RuleName))} · ${places.map((place) => html`${locatorLink(place)} `)}${calculate(one.name as RuleName)}</p>` : nothing}
${one.signatures ? one.signatures.map((each) => signature(each, reader)) : html`${prose(comment?.summary, reader)}${made ? fieldList(one, rule, reader.compiled) : nothing}${!made && !data && one.type && one.type.type !== "reflection" ? html`<pre class="signature" tabindex="0"><code>type ${one.name} = ${one.type.toString()}</code></pre>` : nothing}${made ? nothing : members(one, reader)}${examples(comment, reader)}`}
<p class="quiet small source">${one.sources?.[0]?.fileName ?? ""}</p>`,
  };
}

/** The first paragraph of what is said of an export. */
export const firstSentence = (one: DeclarationReflection, reader: Reader): Html => {
  const text =
    (commentOf(one)?.summary ?? [])
      .map(({ text: part }) => part)
      .join("")
      .split("\n\n")[0] ?? "";
  return raw(prose([{ kind: "text", text }], reader).markup);
};
