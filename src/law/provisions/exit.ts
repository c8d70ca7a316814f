import type { InstrumentId } from "../instruments";
import type { ProvisionEntry } from "../types";

/** 三(六): the grounds on which an assistant leaves the post (退出条件), six items and the closing clause (末段). */
export const exit = [
  {
    id: "三(六)",
    locator: { zh: "第三部分第(六)款", en: "section 3, paragraph (六)" },
    heading: { zh: "退出条件", en: "Grounds of exit" },
    statements: [
      {
        force: "mandatory",
        addressee: "township",
        says: { zh: "退出的情形有以下六项。", en: "The grounds of exit are the six items below." },
        computed: ["evaluateExit"],
      },
    ],
  },
  {
    id: "三(六)1",
    locator: { zh: "第三部分第(六)款第1项", en: "section 3, paragraph (六), item 1" },
    heading: { zh: "违法违纪", en: "Breach of law or discipline" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "违反党的政策规定或者国家法律法规，有违法违纪行为。",
          en: "Has acted against the policy and rules of the Party or the laws and regulations of the state, in breach of law or discipline.",
        },
        computed: ["evaluateExit"],
      },
    ],
  },
  {
    id: "三(六)2",
    locator: { zh: "第三部分第(六)款第2项", en: "section 3, paragraph (六), item 2" },
    heading: { zh: "年度考核不称职", en: "Graded not competent for the year" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "年度考核结果为不称职。", en: "Is graded 不称职 (not competent) in the annual assessment." },
        computed: ["evaluateExit"],
      },
    ],
  },
  {
    id: "三(六)3",
    locator: { zh: "第三部分第(六)款第3项", en: "section 3, paragraph (六), item 3" },
    heading: { zh: "行为失当、徇私或者违规办理", en: "Harmful conduct, favouritism or improper handling" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "自身行为妨碍工作或者带来不好的影响，有违职业道德，为私利或者亲友谋好处，不按规定办理就业、社保业务。",
          en: "By his or her own conduct hampers the work or does it a bad name; offends against professional ethics; uses the post for private gain or to favour family and friends; handles employment, social insurance or like business against the rules.",
        },
        computed: ["evaluateExit"],
      },
    ],
  },
  {
    id: "三(六)4",
    locator: { zh: "第三部分第(六)款第4项", en: "section 3, paragraph (六), item 4" },
    heading: { zh: "服务不到位且不改正", en: "Poor service, left uncorrected" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "服务意识不强，群众满意率低，本职工作不能如期完成，受到批评教育后仍未改正。",
          en: "Serves with a poor attitude, satisfies few of the residents, does not finish the work on time, and after criticism still does not correct it.",
        },
        computed: ["evaluateExit"],
      },
    ],
  },
  {
    id: "三(六)5",
    locator: { zh: "第三部分第(六)款第5项", en: "section 3, paragraph (六), item 5" },
    heading: { zh: "身体原因", en: "Health" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "身体状况已不允许正常工作。", en: "Can no longer keep up normal work for reasons of health." },
        computed: ["evaluateExit"],
      },
    ],
  },
  {
    id: "三(六)6",
    locator: { zh: "第三部分第(六)款第6项", en: "section 3, paragraph (六), item 6" },
    heading: { zh: "其他不适合的问题", en: "Other unsuitability" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "有其他问题，不适合做协理员。", en: "Has some other failing that makes him or her unsuitable as an assistant." },
        computed: ["evaluateExit"],
      },
    ],
  },
  {
    id: "三(六)末",
    locator: { zh: "第三部分第(六)款末段", en: "section 3, paragraph (六), closing clause" },
    heading: { zh: "退出和备案", en: "Leaving the post, and filing" },
    statements: [
      {
        force: "mandatory",
        addressee: "township",
        says: {
          zh: "有上述情形、已不适合留任的，退出岗位。",
          en: "Where one of these has arisen and the assistant is not suited to go on in the post, the assistant leaves it.",
        },
        computed: ["evaluateExit"],
      },
      {
        force: "mandatory",
        addressee: "township",
        says: { zh: "退出情况报县人社局备案。", en: "The exit is filed with the county bureau." },
        computed: ["evaluateExit"],
      },
    ],
  },
] as const satisfies readonly ProvisionEntry<InstrumentId>[];
