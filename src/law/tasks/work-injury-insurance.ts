import {
  committeeNotice,
  homeCheck,
  homeService,
  offline,
  online,
  otherOfficialApps,
  otherOfficialOnline,
  responsibleBank,
  smartHrss,
} from "./channels";
import { basesOfRows28To32, basesOfRows34And35 } from "./doubts";
import type { AnnexTask } from "./entry";
import { deathRegistration, handling, publicity } from "./groups";
import { localPoliceStation, policeStation, townshipSocialInsurance, workInjuryAgency } from "./recipients";
import { checkSuspectData, feedbackOnNotice, recoveryLedger } from "./wording";

/** Rows 29–35: work-injury insurance (工伤保险). */
export const workInjuryInsurance = [
  {
    no: 29,
    category: "work-injury-insurance",
    group: handling,
    item: { zh: "信息变更", en: "Change of details" },
    contents: [
      {
        id: "附件-29(1)",
        roles: ["guides"],
        says: {
          zh: "待遇享受人员变更联系电话、居住地址、民族、性别等一般信息的，指导其在互联网渠道办理。",
          en: "Guides persons receiving benefits whose details change to alter general details, such as sex, ethnic group, address or telephone number, through online channels.",
        },
        channels: [online],
      },
      {
        id: "附件-29(2)",
        roles: ["assists", "responsible"],
        says: {
          zh: "待遇享受人员需变更有效身份证件号码、姓名、出生日期等关键信息的，协助其在互联网或线下服务渠道办理，有关佐证材料由协理员收集并上传或上报。",
          en: "Helps persons receiving benefits to change key details, such as name, date of birth or number of valid identity document, through online or offline service channels; collects the supporting documents and uploads or submits them.",
        },
        channels: [online, offline],
      },
    ],
    bases: ["湘人社发〔2022〕60号"],
    doubt: basesOfRows28To32,
    carriesOut: ["二(三)"],
  },
  {
    no: 30,
    category: "work-injury-insurance",
    group: handling,
    item: { zh: "权益查询", en: "Inquiry into entitlements" },
    contents: [
      {
        id: "附件-30(1)",
        roles: ["guides"],
        says: {
          zh: "指导待遇享受人员在官方互联网渠道（如“智慧人社”APP）查询个人权益记录，内容有本人的基本信息、待遇标准和待遇支付信息等。",
          en: "Guides persons receiving benefits to look up their personal entitlement records through official online channels such as the Zhihui Renshe app: basic details, rates of benefit, benefit payments and the like.",
        },
        channels: [smartHrss, otherOfficialOnline],
      },
      {
        id: "附件-30(2)",
        roles: ["assists"],
        says: {
          zh: "待遇享受人员对个人权益记录有异议的，协助其收集证据材料，并申请参保地工伤保险经办机构核查。",
          en: "Helps persons receiving benefits who dispute their personal entitlement records to collect evidence and to apply to the work-injury insurance agency of the place of insurance for a check.",
        },
        recipients: [workInjuryAgency],
      },
    ],
    bases: ["湘人社发〔2022〕60号"],
    doubt: basesOfRows28To32,
    carriesOut: ["二(三)"],
  },
  {
    no: 31,
    category: "work-injury-insurance",
    group: handling,
    item: { zh: "待遇服务", en: "Benefit services" },
    contents: [
      {
        id: "附件-31(1)",
        roles: ["responsible"],
        says: {
          zh: "领取湖南省工伤保险长期待遇的人员，其名单在村（社区）委会公示；对符合领取条件的人员，协调出具待遇申报资料，如家庭关系证明，无劳动能力且主要生活来源由工亡职工生前提供的证明等。",
          en: "Posts at the village (community) committee the list of persons drawing Hunan's long-term work-injury benefits; arranges for the issue of the documents with which persons who meet the conditions claim, such as proof of family relationship and proof of having no capacity to work and having had the main means of support from the worker who died of a work injury.",
        },
        channels: [committeeNotice],
      },
      { id: "附件-31(2)", roles: ["responsible"], says: feedbackOnNotice },
      {
        id: "附件-31(3)",
        roles: ["guides", "assists"],
        says: {
          zh: "指导并帮助待遇享受人员申领、变更社会保障卡，办理待遇的暂停和恢复。",
          en: "Guides and helps persons receiving benefits to apply for or change their social security card, and to have benefits suspended or resumed.",
        },
      },
    ],
    bases: ["湘人社发〔2022〕60号"],
    doubt: basesOfRows28To32,
    carriesOut: ["二(三)", "二(五)"],
  },
  {
    no: 32,
    category: "work-injury-insurance",
    group: handling,
    item: { zh: "资格认证", en: "Certification of entitlement" },
    contents: [
      {
        id: "附件-32(1)",
        roles: ["provides", "assists"],
        says: {
          zh: "长期待遇享受人员行动不便、需要特殊照顾的，为其上门服务；协助开展待遇领取人员的资格认证。",
          en: "Provides service at home to persons receiving long-term benefits who have difficulty moving and need special care, and assists with the certification of those who draw benefits.",
        },
        channels: [homeService],
      },
      {
        id: "附件-32(2)",
        roles: ["reminds", "guides"],
        says: {
          zh: "提醒长期待遇享受人员自主认证，并指导其使用“智慧人社”等官方APP办理。",
          en: "Reminds persons receiving long-term benefits to certify themselves, and guides them in doing so through official apps such as Zhihui Renshe.",
        },
        channels: [smartHrss, otherOfficialApps],
      },
    ],
    bases: ["湘人社发〔2022〕60号"],
    doubt: basesOfRows28To32,
    carriesOut: ["二(五)"],
  },
  {
    no: 33,
    category: "work-injury-insurance",
    group: handling,
    item: { zh: "多领冒领资金追缴", en: "Recovery of money overdrawn or falsely drawn" },
    contents: [
      { id: "附件-33(1)", roles: ["assists"], says: checkSuspectData, channels: [homeCheck] },
      {
        id: "附件-33(2)",
        roles: ["responsible"],
        says: {
          zh: "待遇享受人员违规多领、冒领工伤保险待遇的，予以核实和追缴。",
          en: "Verifies and recovers work-injury benefits that persons receiving them have improperly overdrawn or falsely drawn.",
        },
      },
      { id: "附件-33(3)", roles: ["responsible"], says: recoveryLedger },
    ],
    bases: ["湘人社发〔2022〕60号"],
    erratum: {
      zh: "33(1)印作“入户核准”，按“核实”理解（参见第8项）。",
      en: "33(1) prints 核准 (approve) of the household visit; it is read as 核实 (verify), as in row 8.",
    },
    carriesOut: ["二(一)"],
  },
  {
    no: 34,
    category: "work-injury-insurance",
    group: publicity,
    item: { zh: "政策和经办服务宣传", en: "Publicity for policy and services" },
    contents: [
      {
        id: "附件-34(1)",
        roles: ["assists", "publicises"],
        says: {
          zh: "协助在本地宣传工伤保险的法规、政策及经办服务流程。",
          en: "Assists in publicising locally the laws, policies and service procedures of work-injury insurance.",
        },
      },
    ],
    bases: ["湘政办发〔2022〕20号", "湘人社发〔2022〕60号"],
    doubt: basesOfRows34And35,
    carriesOut: ["二(二)"],
  },
  {
    no: 35,
    category: "work-injury-insurance",
    group: deathRegistration,
    item: { zh: "死亡信息申报", en: "Report of deaths" },
    contents: [
      {
        id: "附件-35(1)",
        roles: ["responsible"],
        says: {
          zh: "负责申报登记享受工伤保险长期待遇的本村（社区）人员的死亡信息；无人死亡的月份，按“零报告”制度报告。",
          en: "Is responsible for reporting and registering deaths in the village (community) among persons receiving long-term work-injury benefits, and carries out the monthly zero report where nobody has died.",
        },
        recurrence: "monthly",
      },
      {
        id: "附件-35(2)",
        roles: ["responsible"],
        says: {
          zh: "每月报送截止日前，收集、核实享受工伤保险长期待遇的本村（社区）人员上月的死亡证明资料和死亡名单；有关材料在规定时限内分送所在地公安派出所、乡镇（场）社会保险事务管理等部门。",
          en: "By the reporting day of each month, collects and verifies the list of persons receiving long-term work-injury benefits who died in the village (community) in the month before and the certificates of death; sends them within the prescribed time limits to the local police station and to the township (farm) department for social insurance affairs and other departments.",
        },
        recipients: [localPoliceStation, townshipSocialInsurance],
        recurrence: "monthly",
        deadline: "death-report-day",
      },
      {
        id: "附件-35(3)",
        roles: ["urges"],
        says: {
          zh: "享受工伤保险长期待遇的人员死亡的，督促负有申报义务的户主、亲属、抚养人等按规定时限办理：向公安派出所申报注销其户口登记，到相关经办责任银行注销其社会保障卡。",
          en: "Urges those bound to report, such as the head of household, relatives or supporters of a deceased person who received long-term work-injury benefits, to apply to the police station within the prescribed time limit to cancel the household registration, and to have the social security card cancelled at the bank responsible.",
        },
        channels: [responsibleBank],
        recipients: [policeStation],
      },
    ],
    bases: ["湘政办发〔2022〕20号", "湘人社发〔2022〕60号"],
    doubt: basesOfRows34And35,
    erratum: {
      zh: "35(2)“人员死亡人员”前后重复，按已死亡的待遇享受人员理解；35(3)漏“死亡”二字，参照10(3)、23(2)按已死亡者的户主等理解。",
      en: "35(2) says 人员 twice over (人员死亡人员) and is read as the recipients who died; 35(3) leaves out 死亡 (deceased) and is read of the head of household and others of a recipient who died, as in 10(3) and 23(2).",
    },
    carriesOut: ["二(四)"],
  },
] as const satisfies readonly AnnexTask[];
