Function XlySaid(words As String) As String
  If xlyFault = "" Then xlyFault = "计算出错，请与本文件的提供者联系"
  XlySaid = IIf(words = "", "输入有误。" & xlyFault, words)
End Function

Function XLY_AGE(Optional birth_date, Optional on_day)
  On Error GoTo Bad
  XLY_AGE = XlyAge(birth_date, on_day)
  Exit Function
Bad:
  XLY_AGE = XlyError()
End Function

Function XLY_AGE_WHY(Optional birth_date, Optional on_day)
  Dim words As String, first As Long, last As Long
  On Error GoTo Bad
  words = CStr(XlyAge(birth_date, on_day)) & "周岁："
  XlySpan birth_date, "出生日期", first, last
  words = words & XlyWritten(first, last) & "出生，截至" & XlyIso(XlyAsked(on_day))
  XLY_AGE_WHY = words
  Exit Function
Bad:
  XLY_AGE_WHY = XlySaid("")
End Function

Rem 写到年、月或日的日期
Function XlyWritten(first As Long, last As Long) As String
  XlyWritten = Left(XlyIso(first), IIf(first = last, 10, IIf(last - first > 31, 4, 7)))
End Function

Function XlyAge(Optional birth_date, Optional on_day) As Long
  Dim asked As Long, first As Long, last As Long
  xlyFault = ""
  asked = XlyAsked(on_day)
  If XlyBlank(birth_date) Then XlyStop "出生日期：此格不能为空"
  XlySpan birth_date, "出生日期", first, last
  If first = 0 Then XlyStop "出生日期：此格不能为空"
  If first > asked Then XlyRefuse "出生日期", "不晚于所问日期的日期"
  XlyAge = XlyYears(first, asked)
  If XlyYears(last, asked) <> XlyAge Then XlyRefuse "出生日期", "写到日的日期：只知年月时周岁不能确定"
End Function

Function XlyYears(born As Long, asked As Long) As Long
  XlyYears = Year(asked) - Year(born)
  If Month(born) * 100 + Day(born) > Month(asked) * 100 + Day(asked) Then XlyYears = XlyYears - 1
  If XlyYears < 0 Then XlyYears = 0
End Function

Function XLY_SEATS(Optional participants, Optional on_day)
  On Error GoTo Bad
  XLY_SEATS = XlySeats(participants, on_day)
  Exit Function
Bad:
  XLY_SEATS = XlyError()
End Function

Function XLY_SEATS_WHY(Optional participants, Optional on_day)
  Dim seats As Long, asked As Long
  On Error GoTo Bad
  seats = XlySeats(participants, on_day)
  asked = XlyCohortDay(on_day)
  XLY_SEATS_WHY = "优秀名额" & seats & "个：参加考核" & XlyNumber(participants, "", "", "") & "人，不超过" & XlyPercent(asked) & "%，不足1个的舍去（四(四)），按" & XlyIso(asked) & "的参数"
  Exit Function
Bad:
  XLY_SEATS_WHY = XlySaid("")
End Function

Function XlySeats(Optional participants, Optional on_day) As Long
  Dim number As Double
  xlyFault = ""
  If XlyBlank(participants) Then XlyStop "参加考核人数：此格不能为空"
  number = XlyNumber(participants, "参加考核人数", "", XlyWords("number-format"))
  If number < 0 Or number > 1000000 Or number <> Int(number) Then XlyRefuse "参加考核人数", "0或更大的整数"
  XlySeats = XlyQuota(XlyCohortDay(on_day), number)
End Function

Rem 不填日期，则按最近一次参数开始之日
Function XlyCohortDay(Optional on_day) As Long
  Dim blank As Boolean
  blank = IsMissing(on_day)
  If Not blank Then blank = XlyBlank(on_day)
  If Not blank Then XlyCohortDay = XlyDay(on_day, "日期")
  If XlyCohortDay = 0 Then XlyCohortDay = XlyLatest()
  If XlyCohortDay < XlyFirstDay() Then XlyRefuse "日期", "不早于办法施行之日的日期"
End Function

Function XLY_ID_CHECK(Optional id_number)
  Dim fault As String, cell
  On Error GoTo Bad
  cell = XlyOne(id_number)
  If XlyBlank(id_number) Then XLY_ID_CHECK = "": Exit Function
  fault = "not-text"
  If VarType(cell) = 8 Then fault = XlyIdFault(UCase(XlyTidy(CStr(cell))))
  XLY_ID_CHECK = IIf(fault = "", "正确", "身份证号：请填写：" & XlyWords("id-" & fault))
  Exit Function
Bad:
  XLY_ID_CHECK = XlyError()
End Function

Function XlyIdFault(id As String) As String
  Dim i As Long, sum As Long, checks As Boolean, born As String, weights
  XlyIdFault = "lost-digits"
  If id Like "#E+1[4-7]" Or id Like "#E1[4-7]" Then Exit Function
  If id Like "#.#*E+1[4-7]" Then If XlyDigits(Mid(id, 3, Len(id) - 6), 1, 20) Then Exit Function
  If id Like "#.#*E1[4-7]" Then If XlyDigits(Mid(id, 3, Len(id) - 5), 1, 20) Then Exit Function
  XlyIdFault = "old-number"
  If XlyDigits(id, 15, 15) Then Exit Function
  XlyIdFault = "length"
  If Len(id) <> 18 Then Exit Function
  XlyIdFault = "characters"
  If Not XlyDigits(Left(id, 17), 17, 17) Or InStr("0123456789X", Right(id, 1)) = 0 Then Exit Function
  weights = Array(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
  For i = 1 To 17
    sum = sum + CLng(Mid(id, i, 1)) * weights(i - 1)
  Next
  checks = (Mid("10X98765432", (sum Mod 11) + 1, 1) = Right(id, 1))
  XlyIdFault = "lost-digits"
  If Not checks And Right(id, 3) = "000" Then Exit Function
  XlyIdFault = "area"
  If InStr(XlyAreas(), Left(id, 2)) = 0 Then Exit Function
  XlyIdFault = "birth-date"
  born = Mid(id, 7, 8)
  If Not XlyIsDay(CLng(Left(born, 4)), CLng(Mid(born, 5, 2)), CLng(Right(born, 2))) Then Exit Function
  XlyIdFault = IIf(checks, "", "checksum")
End Function

Function XlyIsDay(y As Long, m As Long, d As Long) As Boolean
  XlyIsDay = False
  If y < 1800 Or m < 1 Or m > 12 Or d < 1 Then Exit Function
  Dim most As Long
  most = 31
  If m = 4 Or m = 6 Or m = 9 Or m = 11 Then most = 30
  If m = 2 Then most = IIf((y Mod 4 = 0 And y Mod 100 <> 0) Or y Mod 400 = 0, 29, 28)
  XlyIsDay = (d <= most)
End Function
