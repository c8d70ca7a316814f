import type { InstrumentId } from "../instruments";
import type { ProvisionEntry } from "../types";

/** Section 二, the duties of the role (工作职责): what the assistant answers for (负责) apart from what the assistant helps with (协助). */
export const duties = [
  {
    id: "二",
    locator: { zh: "第二部分", en: "section 2" },
    heading: { zh: "工作职责", en: "Duties of the role" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "本村（社区）的人社工作由协理员负责。", en: "The assistant is responsible for HRSS work in the village or community." },
        computed: {
          not: {
            zh: "总括性规定，具体内容见以下六款和附件。",
            en: "A general clause; its content is in the six paragraphs below and in the annex.",
          },
        },
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "乡镇（场）开展这方面工作时，协理员予以协助。",
          en: "The assistant helps the township with its work in the same field.",
        },
        computed: {
          not: { zh: "协助哪些事、到什么程度，文中没有写明。", en: "The text does not say which work of the township, or how much help." },
        },
      },
    ],
  },
  {
    id: "二(一)",
    locator: { zh: "第二部分第(一)款", en: "section 2, paragraph (一)" },
    heading: { zh: "信息采集、核实、追缴和台账", en: "Information, verification, recovery and ledgers" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "组织采集、统计辖区居民的人社信息。",
          en: "Organises the collection and counting of residents' HRSS information.",
        },
        computed: { not: { zh: "没有写明采集周期和数量。", en: "The text gives neither an interval nor a quantity for the collection." } },
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "对存疑的数据上门核实。", en: "Verifies doubtful data by going to the household." },
        computed: {
          not: {
            zh: "没有写明核实期限，也没有写明怎样算存疑。",
            en: "The text gives no time limit and no test of what is doubtful.",
          },
        },
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "追回违规领取的资金。", en: "Recovers money that was drawn against the rules." },
        computed: { not: { zh: "没有写明追缴金额的算法和期限。", en: "The text gives no way to reckon the sum and no time limit." } },
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "管好基础台账。", en: "Keeps the basic ledgers." },
        computed: {
          not: {
            zh: "没有写明台账的内容和更新周期。",
            en: "The text says neither what a ledger holds nor how often it is updated.",
          },
        },
      },
    ],
  },
  {
    id: "二(二)",
    locator: { zh: "第二部分第(二)款", en: "section 2, paragraph (二)" },
    heading: { zh: "协助政策宣传和扩面", en: "Help with publicity and coverage" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "协助宣传就业、社会保险、人事人才和劳动关系方面的政策。",
          en: "Helps to publicise policy on employment, social insurance, personnel and talent, and labour relations.",
        },
        computed: { not: { zh: "本款没有写明宣传的次数和时间。", en: "The paragraph says neither how often nor when." } },
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "协助动员更多居民参保。", en: "Helps to bring more residents into insurance." },
        computed: { not: { zh: "没有扩面指标。", en: "The text sets no target of coverage." } },
      },
    ],
  },
  {
    id: "二(三)",
    locator: { zh: "第二部分第(三)款", en: "section 2, paragraph (三)" },
    heading: { zh: "社会保险业务材料", en: "Papers for social insurance business" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "负责向符合参保条件的居民收取办事材料，事项有：参保登记，补缴，变更信息，申领待遇，注销，转移接续。",
          en: "Is responsible for collecting the papers of residents who qualify for insurance: for enrolment, back-payment, change of information, claims, cancellation, and transfer of the insurance record.",
        },
        computed: {
          not: { zh: "没有写明材料清单和收取期限。", en: "The text lists no required papers and sets no time for collecting them." },
        },
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "负责把收到的材料报给乡镇（场）社保员，并做好同类社保服务。",
          en: "Is responsible for handing these papers to the township's social insurance officer, and for social insurance services of the same kind.",
        },
        computed: { not: { zh: "没有写明报送期限。", en: "The text sets no time for handing them over." } },
      },
    ],
  },
  {
    id: "二(四)",
    locator: { zh: "第二部分第(四)款", en: "section 2, paragraph (四)" },
    heading: { zh: "公共服务和死亡信息上报", en: "Public services and reporting of deaths" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "负责辖区的公共就业服务。", en: "Is responsible for public employment services in the area." },
        computed: ["checkMonthlyContact", "checkThreeOneOne"],
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "负责辖区的人事人才服务和劳动关系协调服务。",
          en: "Is responsible for services on personnel and talent and for the coordination of labour relations in the area.",
        },
        computed: {
          not: {
            zh: "没有数量和期限，附件也没有对应事项。",
            en: "There is no figure and no time limit, and no row of the annex corresponds.",
          },
        },
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "负责上报参保人员的死亡信息，并收齐佐证材料。",
          en: "Is responsible for reporting the deaths of insured persons and for gathering the supporting papers.",
        },
        computed: ["checkDeathReporting", "dutiesDue"],
      },
    ],
  },
  {
    id: "二(五)",
    locator: { zh: "第二部分第(五)款", en: "section 2, paragraph (五)" },
    heading: { zh: "待遇公示、上门服务和资格认证", en: "Publication of beneficiaries, home visits and certification" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "负责公示本地领取待遇的参保人员名单，收集并反馈意见。",
          en: "Is responsible for posting the names of the insured persons who draw benefits, and for passing on the comments received.",
        },
        computed: { not: { zh: "没有写明公示期。", en: "The text does not say how long the names are posted." } },
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "负责调查核实有关意见并上报结果。",
          en: "Is responsible for looking into what is raised, verifying it and reporting it upwards.",
        },
        computed: {
          not: {
            zh: "本款没有写明时限；附件所称规定时限，内容也不在文内。",
            en: "No time limit is given; the annex speaks of a prescribed one, but it is not in the text.",
          },
        },
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "对行动不便、需要照顾的人上门服务。",
          en: "Goes to the homes of people who have difficulty getting about and need special care.",
        },
        computed: {
          not: {
            zh: "没有写明次数，也没有写明需要照顾的认定办法。",
            en: "The text gives no number of visits and no test of who needs such care.",
          },
        },
      },
      {
        force: "mandatory",
        addressee: "assistant",
        says: {
          zh: "协助办理领待人员的资格认证。",
          en: "Helps to certify the entitlement of those who draw social insurance benefits.",
        },
        computed: { not: { zh: "没有写明认证周期。", en: "The text gives no cycle of certification." } },
      },
    ],
  },
  {
    id: "二(六)",
    locator: { zh: "第二部分第(六)款", en: "section 2, paragraph (六)" },
    heading: { zh: "临时交办事项", en: "Tasks assigned for the time being" },
    statements: [
      {
        force: "mandatory",
        addressee: "assistant",
        says: { zh: "完成临时交办的其他人社工作。", en: "Does other HRSS work that is assigned as the need arises." },
        computed: {
          not: { zh: "内容以交办时为准，文中没有列出。", en: "Its content is settled when it is assigned; the text lists none." },
        },
      },
    ],
  },
] as const satisfies readonly ProvisionEntry<InstrumentId>[];
