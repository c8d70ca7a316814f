import { deepFrozen } from "./frozen";
import type { InstrumentEntry } from "./types";

/**
 * The measure and the 23 instruments (文件依据) that it cites, in the order in which the text first names them. Titles stand without
 * the outer 《》; a notice that issues a document has the kind of that document.
 */
export const instruments = /* @__PURE__ */ deepFrozen([
  {
    id: "城政办发〔2023〕11号",
    title: {
      zh: "城步苗族自治县村级人社协理员队伍建设管理办法",
      en: "Measure of Chengbu Miao Autonomous County for Building and Managing the Corps of Village HRSS Assistants",
    },
    number: "城政办发〔2023〕11号",
    issuer: {
      zh: "城步苗族自治县人民政府办公室",
      en: "Office of the People's Government of Chengbu Miao Autonomous County",
      source: "printed",
    },
    year: 2023,
    kind: "measure",
    status: "in-force",
    statusNote: {
      zh: "2023年7月13日印发，当日起施行；未写明有效期。",
      en: "Issued on 13 July 2023 and in force from that day; no date of expiry is stated.",
    },
  },
  {
    id: "湘办〔2021〕28号",
    title: {
      zh: "中共湖南省委办公厅 湖南省人民政府办公厅印发〈关于切实加强社会保险基金监管工作的意见〉的通知",
      en: "Notice of the General Office of the CPC Hunan Provincial Committee and the General Office of the People's Government of Hunan Province Issuing the Opinions on Effectively Strengthening the Supervision of Social Insurance Funds",
    },
    number: "湘办〔2021〕28号",
    issuer: {
      zh: "中共湖南省委办公厅和湖南省人民政府办公厅",
      en: "General Office of the CPC Hunan Provincial Committee; General Office of the People's Government of Hunan Province",
      source: "printed",
    },
    year: 2021,
    kind: "opinion",
    status: "not-stated",
  },
  {
    id: "湘政发〔2020〕19号",
    title: {
      zh: "湖南省人民政府关于完善城乡居民基本养老保险制度的实施意见",
      en: "Implementing Opinions of the People's Government of Hunan Province on Improving the Basic Pension Insurance System for Urban and Rural Residents",
    },
    number: "湘政发〔2020〕19号",
    issuer: { zh: "湖南省人民政府", en: "People's Government of Hunan Province", source: "printed" },
    year: 2020,
    kind: "opinion",
    status: "not-stated",
  },
  {
    id: "湘政办发〔2022〕20号",
    title: {
      zh: "湖南省人民政府办公厅关于印发〈湖南省死亡人员信息申报登记管理办法(试行)〉的通知",
      en: "Notice of the General Office of the People's Government of Hunan Province Issuing the Measures of Hunan Province for the Reporting and Registration of Information on Deceased Persons (for Trial Implementation)",
    },
    number: "湘政办发〔2022〕20号",
    issuer: { zh: "湖南省人民政府办公厅", en: "General Office of the People's Government of Hunan Province", source: "printed" },
    year: 2022,
    kind: "measure",
    status: "not-stated",
  },
  {
    id: "湘人社发〔2020〕16号",
    title: {
      zh: "湖南省人力资源和社会保障厅关于印发〈湖南省基层公共就业服务平台能力提升行动计划(2020-2024年)〉的通知",
      en: "Notice of the Hunan Provincial Department of Human Resources and Social Security Issuing the Hunan Action Plan for Raising the Capacity of Grassroots Public Employment Service Platforms (2020-2024)",
    },
    number: "湘人社发〔2020〕16号",
    issuer: {
      zh: "湖南省人力资源和社会保障厅",
      en: "Hunan Provincial Department of Human Resources and Social Security",
      source: "printed",
    },
    year: 2020,
    kind: "scheme",
    status: "not-stated",
  },
  {
    id: "湘人社发〔2022〕60号",
    title: {
      zh: "湖南省人力资源和社会保障厅关于加强人社协理员队伍建设的指导意见",
      en: "Guiding Opinions of the Hunan Provincial Department of Human Resources and Social Security on Strengthening the Corps of HRSS Assistants",
    },
    number: "湘人社发〔2022〕60号",
    issuer: {
      zh: "湖南省人力资源和社会保障厅",
      en: "Hunan Provincial Department of Human Resources and Social Security",
      source: "printed",
    },
    year: 2022,
    kind: "opinion",
    status: "not-stated",
  },
  {
    // 五(一) cites the scheme by its own title, 五(二) the notice that issues it with other documents; the number is the same.
    id: "城政办函〔2022〕81号",
    title: {
      zh: "城步苗族自治县基层公共服务建设实施方案",
      en: "Implementation Scheme of Chengbu Miao Autonomous County for Building Grassroots Public Services",
    },
    number: "城政办函〔2022〕81号",
    issuer: {
      zh: "城步苗族自治县人民政府办公室",
      en: "Office of the People's Government of Chengbu Miao Autonomous County",
      source: "printed",
    },
    year: 2022,
    kind: "scheme",
    status: "not-stated",
  },
  {
    id: "城政办发〔2018〕24号",
    title: {
      zh: "城步苗族自治县人民政府办公室关于印发〈城步苗族自治县村级就业和社会保障信息员管理办法〉(暂行)的通知",
      en: "Notice of the Office of the People's Government of Chengbu Miao Autonomous County Issuing the Measures of Chengbu Miao Autonomous County for the Management of Village Employment and Social Security Information Officers (Interim)",
    },
    number: "城政办发〔2018〕24号",
    issuer: {
      zh: "城步苗族自治县人民政府办公室",
      en: "Office of the People's Government of Chengbu Miao Autonomous County",
      source: "printed",
    },
    year: 2018,
    kind: "measure",
    status: "repealed",
    statusNote: {
      zh: "由城政办发〔2023〕11号废止。",
      en: "Repealed by 城政办发〔2023〕11号.",
    },
  },
  {
    id: "湘人社规〔2022〕5号",
    title: {
      zh: "湖南省人力资源和社会保障厅关于印发〈湖南省城乡居民基本养老保险经办规程〉的通知",
      en: "Notice of the Hunan Provincial Department of Human Resources and Social Security Issuing the Hunan Procedures for Handling Basic Pension Insurance for Urban and Rural Residents",
    },
    number: "湘人社规〔2022〕5号",
    issuer: {
      zh: "湖南省人力资源和社会保障厅",
      en: "Hunan Provincial Department of Human Resources and Social Security",
      source: "printed",
    },
    year: 2022,
    kind: "procedure",
    status: "not-stated",
  },
  {
    id: "湘人社办函〔2022〕27号",
    title: {
      zh: "湖南省人力资源和社会保障厅关于在全省开展“温暖居保”服务品牌建设活动的通知",
      en: "Notice of the Hunan Provincial Department of Human Resources and Social Security on Building the “Warm Resident Insurance” (温暖居保) Service Brand throughout the Province",
    },
    number: "湘人社办函〔2022〕27号",
    issuer: {
      zh: "湖南省人力资源和社会保障厅",
      en: "Hunan Provincial Department of Human Resources and Social Security",
      source: "printed",
    },
    year: 2022,
    kind: "notice",
    status: "not-stated",
  },
  {
    id: "湘社险函〔2022〕84号",
    title: {
      zh: "关于进一步明确企业职工基本养老保险有关问题的通知",
      en: "Notice on Further Clarifying Certain Questions of Basic Pension Insurance for Enterprise Employees",
    },
    number: "湘社险函〔2022〕84号",
    // The number shows the province and the field, not the office's name of that year.
    issuer: { zh: "湖南省级社会保险经办机构", en: "The social insurance agency of Hunan Province", source: "inferred" },
    year: 2022,
    kind: "notice",
    status: "not-stated",
  },
  {
    id: "劳社厅发〔2001〕8号",
    title: {
      zh: "劳动和社会保障部办公厅关于进一步规范基本养老金社会化发放工作的通知",
      en: "Notice of the General Office of the Ministry of Labour and Social Security on Further Regulating the Socialised Payment of Basic Pensions",
    },
    number: "劳社厅发〔2001〕8号",
    issuer: { zh: "劳动和社会保障部办公厅", en: "General Office of the Ministry of Labour and Social Security", source: "printed" },
    year: 2001,
    kind: "notice",
    status: "not-stated",
  },
  {
    id: "湘人社函〔2015〕301号",
    title: {
      zh: "湖南省人力资源和社会保障厅关于印发〈湖南省机关事业单位工作人员基本养老保险业务经办工作流程(暂行)〉的通知",
      en: "Notice of the Hunan Provincial Department of Human Resources and Social Security Issuing the Hunan Workflow for Handling Basic Pension Insurance for Staff of Government Bodies and Public Institutions (Interim)",
    },
    number: "湘人社函〔2015〕301号",
    issuer: {
      zh: "湖南省人力资源和社会保障厅",
      en: "Hunan Provincial Department of Human Resources and Social Security",
      source: "printed",
    },
    year: 2015,
    kind: "procedure",
    status: "not-stated",
  },
  {
    id: "湘人社发〔2019〕35号",
    title: {
      zh: "关于印发〈湖南省就业失业求职登记实施细则〉的通知",
      en: "Notice Issuing the Hunan Implementing Rules for the Registration of Employment, Unemployment and Job-Seeking",
    },
    number: "湘人社发〔2019〕35号",
    issuer: {
      zh: "湖南省人力资源和社会保障厅",
      en: "Hunan Provincial Department of Human Resources and Social Security",
      source: "inferred",
    },
    year: 2019,
    kind: "rules",
    status: "not-stated",
  },
  {
    id: "湘人社函〔2020〕23号",
    title: {
      zh: "关于进一步做好失业登记工作强化失业人员就业服务的通知",
      en: "Notice on Further Improving Unemployment Registration and Strengthening Employment Services for the Unemployed",
    },
    number: "湘人社函〔2020〕23号",
    issuer: {
      zh: "湖南省人力资源和社会保障厅",
      en: "Hunan Provincial Department of Human Resources and Social Security",
      source: "inferred",
    },
    year: 2020,
    kind: "notice",
    status: "not-stated",
  },
  {
    id: "就业促进法",
    title: { zh: "中华人民共和国就业促进法", en: "Employment Promotion Law of the People's Republic of China" },
    number: null,
    issuer: {
      zh: "全国人民代表大会常务委员会",
      en: "Standing Committee of the National People's Congress",
      source: "inferred",
    },
    year: null,
    kind: "statute",
    status: "not-stated",
  },
  {
    id: "湘政办发〔2009〕34号",
    title: {
      zh: "湖南省就业困难人员就业援助实施办法",
      en: "Hunan Implementing Measures for Employment Assistance to People Who Have Difficulty Finding Work",
    },
    number: "湘政办发〔2009〕34号",
    issuer: { zh: "湖南省人民政府办公厅", en: "General Office of the People's Government of Hunan Province", source: "inferred" },
    year: 2009,
    kind: "measure",
    status: "not-stated",
  },
  {
    id: "湘人社规〔2020〕22号",
    title: {
      zh: "关于重新印发〈湖南省社会保险补贴实施办法〉的通知",
      en: "Notice Reissuing the Hunan Implementing Measures for Social Insurance Subsidies",
    },
    number: "湘人社规〔2020〕22号",
    issuer: {
      zh: "湖南省人力资源和社会保障厅",
      en: "Hunan Provincial Department of Human Resources and Social Security",
      source: "inferred",
    },
    year: 2020,
    kind: "measure",
    status: "not-stated",
  },
  {
    id: "长银发〔2017〕108号",
    title: {
      zh: "中国人民银行长沙中心支行 湖南省财政厅 湖南省人力资源和社会保障厅关于印发〈湖南省创业担保贷款实施办法〉的通知",
      en: "Notice of the Changsha Central Sub-branch of the People's Bank of China, the Hunan Provincial Department of Finance and the Hunan Provincial Department of Human Resources and Social Security Issuing the Hunan Implementing Measures for Guaranteed Start-up Loans",
    },
    number: "长银发〔2017〕108号",
    issuer: {
      zh: "中国人民银行长沙中心支行与湖南省财政厅、省人力资源和社会保障厅",
      en: "Changsha Central Sub-branch of the People's Bank of China; Hunan Provincial Department of Finance; Hunan Provincial Department of Human Resources and Social Security",
      source: "printed",
    },
    year: 2017,
    kind: "measure",
    status: "not-stated",
  },
  {
    id: "财金〔2018〕22号",
    title: {
      zh: "财政部 人力资源社会保障部 中国人民银行关于进一步做好创业担保贷款财政贴息工作的通知",
      en: "Notice of the Ministry of Finance, the Ministry of Human Resources and Social Security and the People's Bank of China on Further Improving Fiscal Interest Subsidies for Guaranteed Start-up Loans",
    },
    number: "财金〔2018〕22号",
    issuer: {
      zh: "财政部、人力资源社会保障部和中国人民银行",
      en: "Ministry of Finance; Ministry of Human Resources and Social Security; People's Bank of China",
      source: "printed",
    },
    year: 2018,
    kind: "notice",
    status: "not-stated",
  },
  {
    id: "财金〔2019〕96号",
    title: {
      zh: "财政部关于修订发布〈普惠金融发展专项资金管理办法〉的通知",
      en: "Notice of the Ministry of Finance Revising and Publishing the Measures for the Management of Special Funds for the Development of Inclusive Finance",
    },
    number: "财金〔2019〕96号",
    issuer: { zh: "财政部", en: "Ministry of Finance", source: "printed" },
    year: 2019,
    kind: "measure",
    status: "not-stated",
  },
  {
    id: "财金〔2020〕21号",
    title: {
      zh: "财政部 人力资源社会保障部 中国人民银行关于进一步加大创业担保贷款贴息力度全力支持重点群体创业就业的通知",
      en: "Notice of the Ministry of Finance, the Ministry of Human Resources and Social Security and the People's Bank of China on Further Increasing Interest Subsidies for Guaranteed Start-up Loans in Full Support of Business Start-ups and Employment among Key Groups",
    },
    number: "财金〔2020〕21号",
    issuer: {
      zh: "财政部、人力资源社会保障部和中国人民银行",
      en: "Ministry of Finance; Ministry of Human Resources and Social Security; People's Bank of China",
      source: "printed",
    },
    year: 2020,
    kind: "notice",
    status: "not-stated",
  },
  {
    id: "湘人社函〔2018〕152号",
    title: {
      zh: "湖南省人力资源和社会保障厅关于切实加强我省基层公共就业服务有关问题的通知",
      en: "Notice of the Hunan Provincial Department of Human Resources and Social Security on Certain Questions of Effectively Strengthening Grassroots Public Employment Services in the Province",
    },
    number: "湘人社函〔2018〕152号",
    issuer: {
      zh: "湖南省人力资源和社会保障厅",
      en: "Hunan Provincial Department of Human Resources and Social Security",
      source: "printed",
    },
    year: 2018,
    kind: "notice",
    status: "not-stated",
  },
  {
    id: "湘人社发〔2022〕6号",
    title: {
      zh: "湖南省人力资源和社会保障厅关于印发〈2022年湖南省充分就业社区(村)建设工作实施方案〉的通知",
      en: "Notice of the Hunan Provincial Department of Human Resources and Social Security Issuing the Implementation Scheme for Building Full-Employment Communities (Villages) in Hunan in 2022",
    },
    number: "湘人社发〔2022〕6号",
    issuer: {
      zh: "湖南省人力资源和社会保障厅",
      en: "Hunan Provincial Department of Human Resources and Social Security",
      source: "printed",
    },
    year: 2022,
    kind: "scheme",
    status: "not-stated",
  },
] as const satisfies readonly InstrumentEntry[]);

/** The id of an instrument (文号): its document number as printed, or `就业促进法` for the statute. */
export type InstrumentId = (typeof instruments)[number]["id"];
