import type { InstrumentId } from "../instruments";
import type { ProvisionEntry } from "../types";

/** 三(五): the basic conditions for serving as an assistant (基本条件), five items. */
export const conditions = [
  {
    id: "三(五)",
    locator: { zh: "第三部分第(五)款", en: "section 3, paragraph (五)" },
    heading: { zh: "基本条件", en: "Basic conditions" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "任职须符合以下五项基本条件。", en: "Whoever serves meets the five basic conditions below." },
        computed: ["assessEligibility"],
      },
    ],
  },
  {
    id: "三(五)1",
    locator: { zh: "第三部分第(五)款第1项", en: "section 3, paragraph (五), item 1" },
    heading: { zh: "守法和品行", en: "Law-abiding, of good conduct" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "守纪律、守法律，讲原则，品行好。", en: "Keeps the law and discipline, holds to principle and is of good conduct." },
        computed: ["assessEligibility"],
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "没有犯罪记录。", en: "Has no criminal record." },
        computed: ["assessEligibility"],
      },
    ],
  },
  {
    id: "三(五)2",
    locator: { zh: "第三部分第(五)款第2项", en: "section 3, paragraph (五), item 2" },
    heading: { zh: "常住和熟悉村情", en: "Residence and knowledge of the village" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "在本村（社区）长期居住。", en: "Lives in the village or community for the long term." },
        computed: ["assessEligibility"],
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "了解村（社区）的情况。", en: "Knows the village or community." },
        computed: ["assessEligibility"],
      },
    ],
  },
  {
    id: "三(五)3",
    locator: { zh: "第三部分第(五)款第3项", en: "section 3, paragraph (五), item 3" },
    heading: { zh: "学历和能力", en: "Education and abilities" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "学历在高中或者中专（中职）以上，本级也算。",
          en: "Has been educated to senior secondary (高中) or secondary vocational (中专, 中职) level or above; the level itself suffices.",
        },
        computed: ["assessEligibility"],
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "具备一定的书面表达能力。", en: "Can express matters in writing to a fair degree." },
        computed: ["assessEligibility"],
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "电脑操作熟练。", en: "Handles a computer with ease." },
        computed: ["assessEligibility"],
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "会用常见的办公软件。", en: "Can use common office software." },
        computed: ["assessEligibility"],
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "会用业务所需的手机应用，文中举例四个：智慧人社；湘就业；湘税社保；湖南省公共就业服务信息管理平台。",
          en: "Can use the mobile apps of the work; the text names four as examples: 智慧人社, 湘就业, 湘税社保 and 湖南省公共就业服务信息管理平台.",
        },
        computed: ["assessEligibility"],
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "有履职所需的知识和技能，能向群众提供就业、社保服务。",
          en: "Has the knowledge and skills that the work needs, so as to give the public employment and social insurance services.",
        },
        computed: ["assessEligibility"],
      },
    ],
  },
  {
    id: "三(五)4",
    locator: { zh: "第三部分第(五)款第4项", en: "section 3, paragraph (五), item 4" },
    heading: { zh: "责任心、健康和时间", en: "Responsibility, health and time" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "有责任心。", en: "Is responsible." },
        computed: ["assessEligibility"],
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "身体健康。", en: "Is in good health." },
        computed: ["assessEligibility"],
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "有足够的时间履职。", en: "Has time enough for the tasks." },
        computed: ["assessEligibility"],
      },
    ],
  },
  {
    id: "三(五)5",
    locator: { zh: "第三部分第(五)款第5项", en: "section 3, paragraph (五), item 5" },
    heading: { zh: "年龄", en: "Age" },
    statements: [
      {
        force: "general",
        addressee: "assistant",
        says: { zh: "一般为20至60周岁。", en: "Is, as a rule, aged 20 to 60." },
        computed: ["assessEligibility"],
      },
    ],
  },
] as const satisfies readonly ProvisionEntry<InstrumentId>[];
