import type { InstrumentId } from "../instruments";
import type { ProvisionEntry } from "../types";

/** 三(一)–(四): how assistants are recruited, appointed, numbered and reported (聘用、配备、备案). */
export const appointment = [
  {
    id: "三(一)",
    locator: { zh: "第三部分第(一)款", en: "section 3, paragraph (一)" },
    heading: { zh: "选聘来源", en: "Where assistants are recruited from" },
    statements: [
      {
        force: "in-principle",
        addressee: "township",
        says: {
          zh: "人选原则上来自两类人：原村级就业信息员；领固定补贴的村支两委人员。",
          en: "In principle they are chosen from two groups: former village employment-information officers, and members of the village's two committees who draw a fixed allowance.",
        },
        computed: ["checkAppointment"],
      },
    ],
  },
  {
    id: "三(二)",
    locator: { zh: "第三部分第(二)款", en: "section 3, paragraph (二)" },
    heading: { zh: "聘用程序", en: "Steps of appointment" },
    statements: [
      {
        force: "mandatory",
        addressee: "village-committees",
        says: { zh: "第一步，村支两委提名。", en: "First, the village's two committees nominate." },
        computed: ["checkAppointment"],
      },
      {
        force: "mandatory",
        addressee: "township-service-centre",
        says: { zh: "第二步，社会事业综合服务中心审核。", en: "Second, the township's social-affairs service centre reviews." },
        computed: ["checkAppointment"],
      },
      {
        force: "mandatory",
        addressee: "township",
        says: { zh: "第三步，乡镇（场）人民政府审批。", en: "Third, the township government approves." },
        computed: ["checkAppointment"],
      },
      {
        force: "mandatory",
        addressee: "township",
        says: { zh: "第四步，报县人社局备案。", en: "Fourth, the appointment is filed with the county bureau." },
        computed: ["checkAppointment"],
      },
    ],
  },
  {
    id: "三(三)",
    locator: { zh: "第三部分第(三)款", en: "section 3, paragraph (三)" },
    heading: { zh: "管理和名额", en: "Management and numbers" },
    statements: [
      {
        force: "mandatory",
        addressee: "township",
        says: { zh: "协理员归乡镇（场）统一管理。", en: "The township manages all its assistants." },
        computed: { not: { zh: "属管理体制，没有可判断的事实。", en: "It settles who manages; there is no fact to decide on." } },
      },
      {
        force: "mandatory",
        addressee: "village",
        says: { zh: "每村（社区）至少1名。", en: "Every village or community has at least 1." },
        computed: ["checkHeadcount"],
      },
      {
        force: "may",
        addressee: "village",
        says: {
          zh: "有易地扶贫搬迁集中安置点或者任务重的，可以再增1名。",
          en: "Where there is a centralised site for households resettled out of poverty, or the workload is heavy, 1 more may be added.",
        },
        computed: ["checkHeadcount"],
      },
    ],
  },
  {
    id: "三(四)",
    locator: { zh: "第三部分第(四)款", en: "section 3, paragraph (四)" },
    heading: { zh: "年度备案", en: "Yearly filing" },
    statements: [
      {
        force: "mandatory",
        addressee: "township",
        says: {
          zh: "乡镇（场）每年3月31日前，把协理员配备情况报县人社局备案。",
          en: "By 31 March each year the township files its staffing of assistants with the county bureau.",
        },
        computed: ["dutiesDue"],
      },
      {
        force: "mandatory",
        addressee: "township",
        says: {
          zh: "下一年度的拟聘调整计划同期报备。",
          en: "By the same day it files its plan for changes in whom it will engage in the coming year.",
        },
        computed: ["dutiesDue"],
      },
    ],
  },
] as const satisfies readonly ProvisionEntry<InstrumentId>[];
